export interface HighsResult {
  readonly Status: string;
  readonly ObjectiveValue: number;
}

/** Loads the solver; `solve` takes a model in CPLEX' LP format and blocks. */
export function loadHighs(): Promise<{
  solve(model: string, options?: Readonly<Record<string, string | number | boolean>>): HighsResult;
}>;
