import type { AutocompleteChoice } from "../state/world.ts";

export type Localizations = Readonly<Record<string, string>>;

export interface ChoiceBody extends AutocompleteChoice {
  readonly name_localizations?: Localizations | null;
}

export interface CommandOptionBody {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Localizations | null;
  readonly description: string;
  readonly description_localizations?: Localizations | null;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly ChoiceBody[];
  readonly options?: readonly CommandOptionBody[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
}

/** A command as the bot registers it, once its shape has been checked. */
export interface CommandBody {
  readonly type?: number | null;
  readonly name: string;
  readonly name_localizations?: Localizations | null;
  readonly description?: string | null;
  readonly description_localizations?: Localizations | null;
  readonly options?: readonly CommandOptionBody[] | null;
  readonly default_member_permissions?: string | number | null;
  readonly contexts?: readonly number[] | null;
}
