import { GraphChart } from 'echarts/charts';
import { LegendComponent, TooltipComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { Chart, isStill, tip } from './chart.tsx';
import { useColours } from './colours.ts';

use([GraphChart, LabelLayout, LegendComponent, TooltipComponent, CanvasRenderer]);

/** A body of the picture. */
export interface Knot {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly ties: number;
  readonly isExpanded: boolean;
  readonly isOnWay: boolean;
}

/** Two bodies that met. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly says: string;
}

/** So many are laid out at once; more move into place while they are watched. */
const few = 150;

const sizeOf = ({ ties, isExpanded }: Knot): number => (isExpanded ? 12 : 7) + Math.min(22, 4 * Math.sqrt(ties));

/** Bodies as dots in the colour of their group, and ties between them. */
export const Ties = ({
  knots,
  ties,
  groups,
  label,
  onPick,
}: {
  readonly knots: readonly Knot[];
  readonly ties: readonly Tie[];
  /** The groups that have a colour of their own; the last colour is for all others. */
  readonly groups: readonly string[];
  readonly label: string;
  readonly onPick: (id: string) => void;
}): ReactNode => {
  const colours = useColours();
  const option = useMemo(() => {
    const isLarge = knots.length > few;
    const hasWay = knots.some(({ isOnWay }) => isOnWay);
    const onWay = new Set(knots.filter(({ isOnWay }) => isOnWay).map(({ id }) => id));
    return {
      tooltip: {
        backgroundColor: colours.surface,
        borderColor: colours.line,
        textStyle: { color: colours.ink },
        formatter: ({ name, data }: { name: string; data: { says?: string } }) =>
          data.says === undefined ? tip(name) : tip(data.says),
      },
      legend: {
        data: groups,
        bottom: 0,
        type: 'plain',
        textStyle: { color: colours.muted },
        itemWidth: 12,
        itemHeight: 12,
      },
      color: [...colours.categories],
      series: {
        type: 'graph',
        layout: isLarge && isStill() ? 'circular' : 'force',
        force: {
          repulsion: isLarge ? 40 : Math.max(160, 9000 / Math.max(knots.length, 1)),
          edgeLength: isLarge ? 30 : [70, 200],
          gravity: isLarge ? 0.12 : 0.06,
          layoutAnimation: isLarge,
        },
        // Names stand to the right of their dots.
        left: 24,
        right: isLarge ? 24 : 150,
        top: 12,
        bottom: 48,
        roam: matchMedia('(pointer: coarse)').matches ? false : 'move',
        draggable: true,
        categories: groups.map((name) => ({ name })),
        data: knots.map((knot) => ({
          id: knot.id,
          name: knot.name,
          category: Math.max(0, groups.indexOf(knot.group)),
          symbolSize: sizeOf(knot),
          itemStyle: {
            opacity: hasWay && !knot.isOnWay ? 0.35 : 1,
            borderColor: knot.isOnWay ? colours.warm : knot.isExpanded ? colours.ink : colours.surface,
            borderWidth: knot.isOnWay ? 3 : knot.isExpanded ? 2 : 1,
          },
          label: { show: knots.length <= 40 || knot.isExpanded || knot.isOnWay },
        })),
        links: ties.map(({ from, to, weight, says }) => ({
          source: from,
          target: to,
          says,
          lineStyle: {
            width: Math.min(6, 0.6 + 2 * Math.sqrt(weight)),
            ...(onWay.has(from) && onWay.has(to) ? { color: colours.warm, opacity: 0.9 } : {}),
          },
        })),
        label: {
          position: 'right',
          color: colours.ink,
          fontSize: 11,
          formatter: ({ name }: { name: string }) => (name.length > 28 ? `${name.slice(0, 27)}…` : name),
        },
        labelLayout: { hideOverlap: true },
        lineStyle: { color: colours.muted, opacity: isLarge ? 0.2 : 0.4 },
        emphasis: { focus: 'adjacency', label: { show: true } },
      },
    };
  }, [knots, ties, groups, colours]);
  return (
    <Chart
      option={option}
      label={label}
      className="chart-ties"
      onPick={({ dataType, data }) => {
        if (dataType === 'node') onPick((data as { readonly id: string }).id);
      }}
    />
  );
};
