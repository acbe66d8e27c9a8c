import { fillMessage } from '../../i18n/message.ts';
import type { Values } from '../../i18n/message.ts';
import type { CompareMessage, CompareSettings } from '../../site/compare-settings.ts';

/** Fills one message of the page. */
export function say(settings: CompareSettings, key: CompareMessage, values: Values = {}): string {
  return fillMessage(settings.language, settings.messages[key], values);
}
