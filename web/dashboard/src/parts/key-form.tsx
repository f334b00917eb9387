import { useId } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import type { SignIn } from '../data/use-sign-in.ts';
import { texts } from '../texts.ts';
import { fieldText } from '../view/form.ts';

const { signIn: words } = texts;

const printable = /^[\x21-\x7e]+$/;

/** Takes an API key or an access token. */
export const KeyForm = ({ signIn, next }: { readonly signIn: SignIn; readonly next: string }): ReactNode => {
  const id = useId();
  const isChecking = signIn.state === 'checking';
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const key = fieldText(event.currentTarget, 'key');
    if (key === '') signIn.refuse(words.empty);
    else if (!printable.test(key)) signIn.refuse(words.ascii);
    else void signIn.withKey(key, next);
  };
  return (
    <form className="card sign-in" onSubmit={submit}>
      <label htmlFor={id}>{words.key}</label>
      <input id={id} name="key" type="password" autoComplete="off" aria-describedby={`${id}-hint`} />
      <p id={`${id}-hint`} className="remark">
        {words.hint}
      </p>
      <button type="submit" disabled={isChecking}>
        {isChecking ? words.checking : words.button}
      </button>
    </form>
  );
};
