import { SankeyChart } from 'echarts/charts';
import { TooltipComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { numberText } from '../texts.ts';
import { Chart, tip } from './chart.tsx';
import { useColours } from './colours.ts';

use([SankeyChart, TooltipComponent, CanvasRenderer]);

/** So many from one place to another. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

// A place stands on both sides, and a node has one name.
const left = (name: string): string => `from:${name}`;
const right = (name: string): string => `to:${name}`;
const bare = (name: string): string => name.replace(/^(?:from|to):/, '');

/** From the left to the right, as broad as the number. */
export const Flow = ({
  links,
  label,
  onPick,
}: {
  readonly links: readonly FlowLink[];
  readonly label: string;
  readonly onPick: (link: FlowLink) => void;
}): ReactNode => {
  const colours = useColours();
  const option = useMemo(() => {
    const places = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
    const colourOf = (place: string): string =>
      colours.categories[places.indexOf(place) % colours.categories.length] ?? colours.accent;
    const node = (name: string, position: 'right' | 'left') => ({
      name,
      itemStyle: { color: colourOf(bare(name)) },
      label: { position },
    });
    return {
      tooltip: {
        backgroundColor: colours.surface,
        borderColor: colours.line,
        textStyle: { color: colours.ink },
        formatter: ({ dataType, name, value, data }: { dataType: string; name: string; value: number; data: Drawn }) =>
          dataType === 'edge'
            ? tip(`${bare(data.source)} → ${bare(data.target)}`, numberText(value))
            : tip(bare(name), numberText(value)),
      },
      series: {
        type: 'sankey',
        left: 8,
        right: 8,
        top: 12,
        bottom: 12,
        nodeGap: 18,
        nodeWidth: 14,
        draggable: false,
        label: { color: colours.ink, formatter: ({ name }: { name: string }) => bare(name) },
        lineStyle: { color: 'source', opacity: 0.35, curveness: 0.5 },
        emphasis: { focus: 'adjacency' },
        data: [...new Set(links.map(({ from }) => left(from))), ...new Set(links.map(({ to }) => right(to)))].map(
          (name) => node(name, name.startsWith('from:') ? 'right' : 'left'),
        ),
        links: links.map(({ from, to, count }) => ({ source: left(from), target: right(to), value: count })),
      },
    };
  }, [links, colours]);
  return (
    <Chart
      option={option}
      label={label}
      className="chart-flow"
      onPick={({ data, dataType }) => {
        if (dataType !== 'edge') return;
        const { source, target } = data as Drawn;
        const link = links.find(({ from, to }) => from === bare(source) && to === bare(target));
        if (link !== undefined) onPick(link);
      }}
    />
  );
};

interface Drawn {
  readonly source: string;
  readonly target: string;
}
