import type { RecordGraph } from '../support/record-graph.ts';
import { createCooperation } from './cooperation.ts';
import type { Cooperation } from './cooperation.ts';
import { createGeography } from './geography.ts';
import type { Geography } from './geography.ts';
import { createModel } from './model.ts';
import type { Model } from './model.ts';

/** A graph with all that is asked of it: records, where places lie, who attended and shared what. */
export interface World extends Model, Geography, Cooperation {}

/** The world that a graph describes. */
export const createWorld = (graph: RecordGraph): World => {
  const model = createModel(graph);
  return { ...model, ...createGeography(model), ...createCooperation(model) };
};
