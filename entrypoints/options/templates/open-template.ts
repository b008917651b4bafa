import { addressOf } from '../../../components/pages/options/sections.ts';

/** Goes to the page of one template. */
export const openTemplate = (id: string): void => {
  location.hash = addressOf('template', id);
};
