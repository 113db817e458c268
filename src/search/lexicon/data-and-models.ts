export const DATA_AND_MODELS = `
  ai = artificial intelligence
  analyse = analytics
  analyse = analyze = analysis
  chatgpt = llm = generative ai = large language model
  chatgpt > artificial intelligence, ai tool
  crunch the numbers > analyse, analysis, calculate
  dashboard > report, metric, monitoring
  database = db
  gpt > artificial intelligence, ai tool, generative ai
  machine learning = ml
  sql > database, query
  statistics = stats
  stats > metric, data, figure
`;
