import { init } from 'echarts/core';
import type { ECharts, EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { inTurn } from './turns.ts';

/** What was clicked: the data item as it was given to the chart. */
export interface Picked {
  readonly componentType?: string;
  readonly name?: string;
  readonly seriesName?: string;
  readonly dataType?: string;
  readonly data?: unknown;
}

/** A text for a tooltip, as an element: the policy of the page takes no styles within a text. */
export const tip = (...lines: readonly string[]): HTMLElement => {
  const element = document.createElement('div');
  for (const line of lines) element.appendChild(document.createElement('div')).textContent = line;
  return element;
};

/** Whether somebody asks for no movement. */
export const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Draws on a canvas of the width that is there. What it says must stand beside it in words too. */
export const Chart = ({
  option,
  label,
  className,
  onPick,
  onReady,
}: {
  readonly option: EChartsCoreOption;
  readonly label: string;
  readonly className: string;
  readonly onPick?: (picked: Picked) => void;
  readonly onReady?: (chart: ECharts) => void;
}): ReactNode => {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(null);
  const picking = useRef(onPick);
  picking.current = onPick;
  const ready = useRef(onReady);
  const [isDrawn, setIsDrawn] = useState(false);

  useEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    const resized = new ResizeObserver(() => {
      const { current: made } = chart;
      // It is told of the width that it was drawn in, too.
      if (made !== null && (made.getWidth() !== current.clientWidth || made.getHeight() !== current.clientHeight))
        made.resize();
    });
    const takeBack = inTurn(() => {
      const made = init(current);
      chart.current = made;
      made.on('click', (picked) => picking.current?.(picked as Picked));
      resized.observe(current);
      ready.current?.(made);
    });
    return () => {
      takeBack();
      resized.disconnect();
      chart.current?.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(
    () =>
      inTurn(() => {
        chart.current?.setOption(isStill() ? { ...option, animation: false } : option, { notMerge: true });
        setIsDrawn(true);
      }),
    [option],
  );

  return <div className={`chart ${className}`} role="img" aria-label={label} aria-busy={!isDrawn} ref={place} />;
};
