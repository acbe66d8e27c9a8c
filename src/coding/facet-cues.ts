import type { Target, Timing } from '../model/vocabulary.ts';

/** A timing or a target that words may name. */
export type Facet =
  { readonly kind: 'timing'; readonly value: Timing } | { readonly kind: 'target'; readonly value: Target };

interface FacetCue {
  readonly facet: Facet;
  readonly patterns: readonly string[];
  readonly unless: readonly string[];
}

const AND = '(dan|atau|maupun|serta|hingga|sampai|dan atau)';

/**
 * Timing and target are read from the words, never from the election calendar. "Bakal calon" says at whom a ban aims,
 * not when it holds. Order is the order of the vocabulary.
 */
export const FACET_CUES: readonly FacetCue[] = [
  {
    facet: { kind: 'timing', value: 'before-campaign' },
    patterns: [
      '(sebelum|menjelang|pra) ..5 (masa|tahapan|pelaksanaan|kegiatan) kampanye',
      'sebelum ..4 (selama|saat|ketika|sesudah|setelah) ..6 kampanye',
      'sebelum kampanye',
    ],
    unless: [],
  },
  {
    facet: { kind: 'timing', value: 'during-campaign' },
    patterns: [
      '(selama|saat|pada|dalam|sepanjang|ketika) ..2 (masa|musim|tahapan|tahap|periode) ..3 kampanye',
      '(selama|saat|ketika) [berlangsungnya] [pelaksanaan] [kegiatan] [masa] kampanye',
      '(masa|musim|tahapan|tahap|periode) [pencalonan dan] kampanye',
    ],
    unless: ['(sebelum|sesudah|setelah|menjelang) (masa|musim|tahapan) kampanye', 'masa kampanye (berakhir|dimulai)'],
  },
  {
    facet: { kind: 'timing', value: 'during-campaign' },
    patterns: [`(selama|saat|ketika) [${AND}] (sesudah|setelah) ..3 kampanye`],
    unless: [],
  },
  {
    facet: { kind: 'timing', value: 'after-campaign' },
    patterns: ['(sesudah|setelah|usai|pasca) ..3 kampanye'],
    unless: [],
  },
  {
    facet: { kind: 'timing', value: 'candidate-stage-prospective' },
    patterns: [
      '(sebelum|menjelang) ..6 (penetapan|ditetapkan|ditetapkannya)',
      '(tahap|tahapan|masa) ..1 (pencalonan|pendaftaran|penjaringan)',
      'sejak ..2 (mendaftar|pendaftaran)',
    ],
    unless: [],
  },
  {
    facet: { kind: 'timing', value: 'candidate-stage-determined' },
    patterns: ['(setelah|sesudah|sejak|pasca) ..4 (penetapan|ditetapkan|ditetapkannya)'],
    unless: [],
  },
  {
    facet: { kind: 'target', value: 'candidate' },
    patterns: ['@calon'],
    unless: [
      '(bakal|bacalon) calon',
      'bakal (pasangan|paslon)',
      'bakal pasangan calon',
      'pasangan bakal calon',
      '(bacalon|balon|bapaslon|bacapres|bacaleg|bacakada)',
      'peserta (kampanye|rapat|pelatihan|apel|kegiatan|upacara)',
      '(suami|istri) pasangan',
    ],
  },
  {
    facet: { kind: 'target', value: 'prospective-candidate' },
    patterns: [
      'bakal [pasangan] (calon|paslon|capres|caleg|cawapres|cagub|cabup|cakada|peserta)',
      '(bacalon|balon|bapaslon|bacapres|bacaleg|bacakada)',
      'bakal pasangan',
    ],
    unless: [],
  },
  {
    facet: { kind: 'target', value: 'party' },
    patterns: ['@partai'],
    unless: [],
  },
  {
    facet: { kind: 'target', value: 'success-team' },
    patterns: ['(tim sukses|timses|tim pemenangan)'],
    unless: ['(menjadi|sebagai|jadi|selaku|anggota) ..8 (tim sukses|timses|tim pemenangan)'],
  },
];
