import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { texts } from '../texts.ts';
import { Combobox } from './combobox.tsx';

/** Picks a body by its name. */
export const BodyPicker = ({
  label,
  chosen = '',
  onPick,
}: {
  readonly label: string;
  /** The name of the body that is chosen now. */
  readonly chosen?: string;
  readonly onPick: (id: string) => void;
}): ReactNode => {
  const [text, setText] = useState(chosen);
  useEffect(() => setText(chosen), [chosen]);
  return (
    <Combobox
      label={label}
      isLabelSeen
      placeholder={texts.pick.placeholder}
      kinds={['AGENCY']}
      text={text}
      onText={setText}
      nothing={texts.pick.nothing}
      onPick={({ id }) => {
        setText(chosen);
        onPick(id);
      }}
    />
  );
};
