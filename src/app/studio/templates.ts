const templates: Readonly<Record<string, () => Promise<{ readonly default: string }>>> = {
  intervene: () => import('../../../assets/templates/intervene.json?raw'),
  control: () => import('../../../assets/templates/control.json?raw'),
  receive: () => import('../../../assets/templates/receive.json?raw'),
}

/** The text of a template; empty where there is none of this name. Rejects when it cannot be fetched. */
export const templateText = async (name: string): Promise<string> => (await templates[name]?.())?.default ?? ''
