import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { numberText } from '../texts.ts';
import { Chart, tip } from './chart.tsx';
import { useColours } from './colours.ts';

use([BarChart, GridComponent, TooltipComponent, CanvasRenderer]);

/** Counts of one status, a number for each year. */
export interface TimelineSeries {
  readonly id: string;
  readonly title: string;
  readonly counts: readonly number[];
}

/** Bars by year, one status on another. */
export const Timeline = ({
  years,
  series,
  label,
  onPick,
}: {
  readonly years: readonly string[];
  readonly series: readonly TimelineSeries[];
  readonly label: string;
  readonly onPick: (year: string, id: string) => void;
}): ReactNode => {
  const colours = useColours();
  const option = useMemo(() => {
    const axis = { axisLine: { lineStyle: { color: colours.line } }, axisTick: { show: false } };
    const shades = [colours.accent, colours.warm, colours.muted];
    return {
      grid: { left: 36, right: 12, top: 16, bottom: 28 },
      tooltip: {
        trigger: 'axis',
        backgroundColor: colours.surface,
        borderColor: colours.line,
        textStyle: { color: colours.ink },
        formatter: (items: readonly { name: string; seriesName: string; value: number }[]) =>
          tip(items[0]?.name ?? '', ...items.map(({ seriesName, value }) => `${seriesName}: ${numberText(value)}`)),
      },
      xAxis: { type: 'category', data: years, ...axis, axisLabel: { color: colours.muted } },
      yAxis: {
        type: 'value',
        minInterval: 1,
        axisLabel: { color: colours.muted },
        splitLine: { lineStyle: { color: colours.line } },
      },
      series: series.map(({ id, title, counts }, index) => ({
        type: 'bar',
        stack: 'events',
        id,
        name: title,
        data: counts,
        barMaxWidth: 44,
        itemStyle: { color: shades[index % shades.length] },
      })),
    };
  }, [years, series, colours]);
  return (
    <Chart
      option={option}
      label={label}
      className="chart-timeline"
      onPick={({ name = '', seriesName }) => {
        const picked = series.find(({ title }) => title === seriesName);
        if (picked !== undefined) onPick(name, picked.id);
      }}
    />
  );
};
