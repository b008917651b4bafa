import { CRITERIA, type Criterion } from '../utils/nlp/types.ts';
import type { Said } from './explain.ts';

type Props = {
  readonly id: string;
  readonly step: Said;
  readonly evidence: (criterion: Criterion) => Said;
  readonly shown: Criterion | null;
};

/**
 * The next step, or a letter's evidence in the same place. All of them lie in one grid cell, so that the zone is as
 * high as its longest text from the start and nothing below it moves.
 */
export function Step({ id, step, evidence, shown }: Props) {
  const edge = shown === CRITERIA[0] ? ' first' : shown === CRITERIA.at(-1) ? ' last' : '';
  return (
    <div className={shown === null ? 'step' : `step ev${edge}`}>
      <Text id={id} said={step} visible={shown === null} />
      {CRITERIA.map((criterion) => (
        <Text key={criterion} said={evidence(criterion)} visible={shown === criterion} />
      ))}
    </div>
  );
}

function Text({ id, said, visible }: { readonly id?: string; readonly said: Said; readonly visible: boolean }) {
  return (
    <div className={visible ? 'said' : 'said away'} aria-hidden={!visible}>
      <p className="title" id={id}>
        {said.title}
      </p>
      <p id={id && `${id}-more`}>{said.text}</p>
    </div>
  );
}
