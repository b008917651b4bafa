import { describe, expect, it } from 'vitest';
import { textsOf } from './analysing.ts';

const english = (aside: string) =>
  `Objective: Customers love our app\nKey results:\n- Raise NPS from 30 to 45 by June 2027\n- Cut crashes from 12 to 2 a month\n- ${aside}\n`;
const finnish = (aside: string) =>
  `Tavoite: Asiakkaat rakastavat sovellustamme\nAvaintulokset:\n- Nosta NPS 30:stä 45:een kesäkuuhun 2027 mennessä\n- Vähennä kaatumiset 12:sta 2:een kuussa\n- ${aside}\n`;

describe('what is jotted down among key results', () => {
  it.each([
    english('Notes: Fix the login bug'),
    english('Owner: Fix team'),
    finnish('Muistiinpano: Korjaa kirjautumisvirhe'),
    finnish('Huom: korjaa kirjautumisvirhe'),
  ])('is no goal: %j', (text) => {
    expect(textsOf(text).length).toBe(3);
  });

  it.each([english('Raise the share of paid plans from 10 % to 14 %'), finnish('Nosta maksullisten osuus 14 %:iin')])(
    'is one where it says so: %j',
    (text) => {
      expect(textsOf(text).length).toBe(4);
    },
  );
});
