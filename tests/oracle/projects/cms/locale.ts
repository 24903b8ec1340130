export enum Locale {
  English = "en",
  German = "de",
  French = "fr",
  Japanese = "ja",
}

export enum Workflow {
  Draft = "draft",
  Review = "review",
  Published = "published",
  Archived = "archived",
}

export const localesOf = (...excluded: Locale[]) => Object.values(Locale).filter((locale) => !excluded.includes(locale)) as [Locale, ...Locale[]];
