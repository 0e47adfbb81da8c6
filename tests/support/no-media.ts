/** What the build makes of the pictures in scenarios' folders, for tests that ask for none: nothing. */
export const media: Readonly<Record<string, Readonly<Record<string, string>>>> = {}
