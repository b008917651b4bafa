import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threeWay } from '../../../utils/platform/storage/three-way.ts';

const entry = (id: string, more = {}) => ({ id, ...more });
const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 6 });
const list = fc.oneof(
  ids.map((each) => each.map((id) => entry(id))),
  fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 4 }),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof({ depthSize: 'small' }, fc.string(), fc.integer(), list, fc.dictionary(fc.string(), tie('any'))),
})).any;
const keysOf = (entries: unknown): readonly string[] => (entries as { id: string }[]).map(({ id }) => id);

describe('two changes of one value', () => {
  it('leave the one as it is where the other changed nothing, and both where they are one', () => {
    fc.assert(
      fc.property(value, value, (base, other) => {
        expect(threeWay(base, other, base)).toEqual(other);
        expect(threeWay(base, base, other)).toEqual(other);
        expect(threeWay(base, other, other)).toEqual(other);
      }),
    );
  });

  it('lose nothing that either added, and bring back nothing that either took away', () => {
    fc.assert(
      fc.property(ids, ids, ids, (...lists) => {
        const [base, mine, theirs] = lists.map((each) => each.map((id) => entry(id)));
        const met = keysOf(threeWay(base, mine, theirs));
        const [before, here, there] = lists;
        const expected = [...'abcdefgh'].filter((id) =>
          before.includes(id) ? here.includes(id) && there.includes(id) : here.includes(id) || there.includes(id),
        );
        expect(met.toSorted()).toEqual(expected);
      }),
    );
  });

  it('meet field by field, and mine stays where both changed one', () => {
    const base = { name: 'Sales', words: { banned: ['a'] }, range: [1, 2] };
    const mine = { name: 'North', words: { banned: ['a', 'mine'] }, range: [1, 3] };
    const theirs = { name: 'South', words: { banned: ['a', 'theirs'] }, range: [1, 2], language: 'fi' };
    expect(threeWay(base, mine, theirs)).toEqual({
      name: 'North',
      words: { banned: ['a', 'mine', 'theirs'] },
      range: [1, 3],
      language: 'fi',
    });
  });

  it('keep an entry that one changed and the other took away', () => {
    const base = [entry('a', { name: 'A' }), entry('b')];
    const changed = [entry('a', { name: 'AA' }), entry('b')];
    expect(threeWay(base, [entry('b')], changed)).toEqual(changed);
    expect(threeWay(base, changed, [entry('b')])).toEqual(changed);
  });

  it('keep the order of whoever changed it, and the place of what came in between', () => {
    const [a, b, c, n] = ['a', 'b', 'c', 'n'].map((id) => entry(id));
    expect(threeWay([a, b, c], [c, a, b], [a, n, b, c])).toEqual([c, a, n, b]);
    expect(threeWay([a, b, c], [n, a, b, c], [c, a, b])).toEqual([n, c, a, b]);
  });
});
