import { ScatterChart } from 'echarts/charts';
import { TooltipComponent } from 'echarts/components';
import { use } from 'echarts/core';
import type { ECharts } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { texts } from '../texts.ts';
import { Chart, tip } from './chart.tsx';
import { useColours } from './colours.ts';
import { around, countryBounds, isSmall, middleOf } from './world.ts';

use([ScatterChart, TooltipComponent, CanvasRenderer]);

/** A country of the map. */
export interface MapCountry {
  readonly id: string;
  readonly numeric: string;
  readonly name: string;
}

/** A port of the map; those with a number are drawn large. */
export interface MapPort {
  readonly id: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
}

interface Point {
  readonly id: string;
  readonly name: string;
  readonly value: readonly [number, number];
  readonly says: string;
}

const pointsOf = (countries: readonly MapCountry[], says: string): readonly Point[] =>
  countries.flatMap(({ id, numeric, name }) => {
    const bounds = countryBounds.get(numeric);
    return bounds === undefined || !isSmall(bounds) ? [] : [{ id, name, value: middleOf(bounds), says }];
  });

const portPoints = (ports: readonly MapPort[], says: string): readonly Point[] =>
  ports.map(({ id, name, latitude, longitude, count }) => ({
    id,
    name,
    value: [longitude, latitude],
    says: count === 0 ? says : texts.overview.exchanges(count),
  }));

const { overview: words } = texts;
const isCoarse = (): boolean => matchMedia('(pointer: coarse)').matches;

/** Countries in colours and ports as points, on shapes that the page itself holds. */
export const WorldMap = ({
  reached,
  notReached,
  ports,
  label,
  onPick,
  isSmall: isInset = false,
}: {
  readonly reached: readonly MapCountry[];
  readonly notReached: readonly MapCountry[];
  readonly ports: readonly MapPort[];
  readonly label: string;
  readonly onPick: (id: string) => void;
  /** Whether it only shows where something lies. */
  readonly isSmall?: boolean;
}): ReactNode => {
  const colours = useColours();
  const chart = useRef<ECharts>(null);
  const option = useMemo(() => {
    const all = [...reached, ...notReached];
    const concerned = [
      ...all.map(({ numeric }) => countryBounds.get(numeric)).filter((bounds) => bounds !== undefined),
      ...ports.filter(({ count }) => count > 0).map(({ latitude: y, longitude: x }) => [x, y, x, y] as const),
    ];
    const [west, south, east, north] = around(concerned, isInset ? 14 : 6);
    const region = (color: string) => (country: MapCountry) => ({
      name: country.numeric,
      itemStyle: { areaColor: color },
      emphasis: { itemStyle: { areaColor: color } },
      country,
    });
    const scatter = (data: readonly Point[], symbolSize: number, color: string, z: number) => ({
      type: 'scatter',
      coordinateSystem: 'geo',
      data,
      symbolSize,
      z,
      itemStyle: { color, borderColor: colours.surface, borderWidth: symbolSize > 5 ? 1 : 0.5 },
    });
    const named = new Map(all.map((country) => [country.numeric, country.name]));
    const isReached = new Set(reached.map(({ numeric }) => numeric));
    return {
      // Points that grow would have all countries painted anew at each step.
      animation: false,
      tooltip: {
        backgroundColor: colours.surface,
        borderColor: colours.line,
        textStyle: { color: colours.ink },
        formatter: ({ name, data }: { readonly name: string; readonly data?: Point }) => {
          if (data?.says !== undefined) return tip(data.name, data.says);
          const country = named.get(name);
          return country === undefined ? '' : tip(country, isReached.has(name) ? words.reached : words.notReached);
        },
      },
      geo: {
        map: 'world',
        nameProperty: 'code',
        roam: isCoarse() ? false : 'move',
        scaleLimit: { min: 0.8, max: 12 },
        boundingCoords: [
          [west, north],
          [east, south],
        ],
        aspectScale: 0.9,
        top: 8,
        bottom: 8,
        left: 8,
        right: 8,
        label: { show: false },
        itemStyle: { areaColor: colours.land, borderColor: colours.surface, borderWidth: 0.6 },
        emphasis: { label: { show: false }, itemStyle: { areaColor: colours.land } },
        // A label that any state may show is measured for each country.
        select: { disabled: true, label: { show: false } },
        regions: [...reached.map(region(colours.accent)), ...notReached.map(region(colours.warm))],
        tooltip: { show: true },
      },
      series: [
        scatter(pointsOf(reached, words.reached), 8, colours.accent, 3),
        scatter(pointsOf(notReached, words.notReached), 8, colours.warm, 3),
        scatter(
          portPoints(
            ports.filter(({ count }) => count === 0),
            words.port,
          ),
          3,
          colours.ink,
          4,
        ),
        scatter(
          portPoints(
            ports.filter(({ count }) => count > 0),
            words.portActive,
          ),
          11,
          colours.ink,
          5,
        ),
      ],
    };
  }, [reached, notReached, ports, colours, isInset]);
  const zoom = (by: number): void => {
    const { current } = chart;
    if (current === null) return;
    current.dispatchAction({
      type: 'geoRoam',
      componentType: 'geo',
      geoIndex: 0,
      zoom: by,
      originX: current.getWidth() / 2,
      originY: current.getHeight() / 2,
    });
  };
  return (
    <div className="map">
      <Chart
        option={option}
        label={label}
        className={isInset ? 'chart-map small' : 'chart-map'}
        onReady={(made) => {
          chart.current = made;
        }}
        onPick={({ data, name }) => {
          const point = data as Point | undefined;
          const country = [...reached, ...notReached].find(({ numeric }) => numeric === name);
          const id = point?.id ?? country?.id;
          if (id !== undefined) onPick(id);
        }}
      />
      <div className="zoom">
        <button type="button" aria-label={words.zoomIn} onClick={() => zoom(1.5)}>
          +
        </button>
        <button type="button" aria-label={words.zoomOut} onClick={() => zoom(1 / 1.5)}>
          −
        </button>
      </div>
    </div>
  );
};
