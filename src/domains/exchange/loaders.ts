import { statements } from '../../generated/statements.ts';
import { createLists } from '../../graph/lists.ts';
import type { LoaderScope } from '../../graph/scope.ts';
import { exchangeOf } from './exchange.ts';

/** The loaders of exchanges, made anew for each request. */
export const createExchangeLoaders = (scope: LoaderScope) => {
  const { exchange } = statements;
  const lists = createLists(scope);
  const decode = exchangeOf(scope.keep);
  const input = 'ExchangeWhere';
  const audiences = ['attendance.audience', 'practice.marking'];
  return {
    all: lists.root({ list: exchange.list, groups: exchange.groups, input, audiences, decode }),
    ofEvents: lists.nested({ list: exchange.ofEvents, groups: exchange.groupsOfEvents, input, audiences, decode }),
    ofPractices: lists.nested({
      list: exchange.ofPractices,
      groups: exchange.groupsOfPractices,
      input,
      audiences,
      decode,
    }),
    ofPlaces: lists.nested({ list: exchange.ofPlaces, groups: exchange.groupsOfPlaces, input, audiences, decode }),
  };
};
