export const DATA_AND_MODELS = `
  a to z, babysits the model, beginning to end > owner, ownership, responsible, end to end, accountable for
  ab testing = a b testing = split testing
  access to data, access to the warehouse > data sharing, data access, data governance, data owner
  accuracy drops, accuracy is dropping, auc > model evaluation, model monitoring, accuracy, drift, model performance
  ad hoc query, ad hoc report, ask for data > analytics, dashboard, data analyst, data analysis
  add ai to, ai in our app, ai in the product > ai application, ai feature, ai capability, ai product, ai system
  ai = artificial intelligence
  ai act, ai bias, ai ethics board > responsible ai, ai ethics, ai policy, bias, fairness, explainability
  ai agent, chunking > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  ai allowed, ai note taker, ai notetaker > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  ai ethics = responsible ai = ethical ai = trustworthy ai
  ai feature = ai functionality = ai capability
  ai folks, ai guy, ai people, ai team, analysts > data scientist, data team, data analyst, machine learning
  ai governance, ai review board, ai risk > responsible ai, ai ethics, ai policy, bias, fairness, explainability
  ai inside, ai magic, ai powered, bolt on ai > ai application, ai feature, ai capability, ai product, ai system
  ai model = machine learning model = ml model
  ai policy = ai guideline = ai usage policy = acceptable use of ai
  ai rules, ai written text > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  ai safety, bias in the model, biased model > responsible ai, ai ethics, ai policy, bias, fairness, explainability
  airflow, dagster, data import, data ingestion, data loading > data pipeline, data engineering, data processing
  alation, collibra, data catalog, data dictionary > data owner, data governance, data catalogue, data steward
  allowed to use ai > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  allowed to use chatgpt, chatgpt at work > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  amplitude, conversion rate, count users, dau > analytics, metric, product analytics
  analyse = analytics
  analyse = analyze = analysis
  annotators, human feedback, human in the loop, label data > annotation, labelling, training data, labelled data
  anomaly detection, classification model, classifier > prediction, machine learning model, algorithm
  anonymous data, data masking, delete training data, mask data > anonymise, personal data, data protection, privacy
  anthropic, choose a model, claude, decides which model > model selection, llm, large language model
  arxiv, baseline model, colab > experiment, model training, data scientist, machine learning
  bad data, clean the data, clean up data, dashboard is broken > data quality, data steward, data owner
  belongs to whom, brainchild, carries the can > owner, ownership, responsible, end to end, accountable for
  big data sets, heaps of data, huge data, loads of data > big data, large data, data set, data processing
  big query, bigquery, clickhouse, data mart, datalake, parquet > data warehouse
  black box, discriminates, eu ai act > responsible ai, ai ethics, ai policy, bias, fairness, explainability
  bot is slow, faster predictions > model serving, inference, latency, availability, reliability, prediction service
  bot lies, bot says, chatbot says > hallucination, model evaluation, accuracy, guardrail
  brains behind the app, brains of the app > ai application, ai feature, ai capability, ai product, ai system
  build a chatbot, builds the bot, clever features > ai application, ai feature, ai capability, ai product, ai system
  build a dashboard, build a report, charts, data request > analytics, dashboard, data analyst, data analysis
  business intelligence = bi = reporting and analytics
  chatbot = chat bot = conversational agent = virtual assistant = conversational ai
  chatgpt = llm = generative ai = large language model
  chatgpt > artificial intelligence, ai tool
  check the model, f1 score, golden set > model evaluation, model monitoring, accuracy, drift, model performance
  checkpoint, epochs, hyperparameter, loss curve, overfit, retrain > model training, machine learning
  cluster for training > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  compute budget > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  compute cluster, cuda > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  computer vision = image recognition
  cradle to grave, from a to z, from idea to launch > owner, ownership, responsible, end to end, accountable for
  crunch the numbers > analyse, analysis, calculate, analytics, dashboard, data analyst, data analysis
  dashboard > metric, monitoring
  dashboard is wrong, data cleanup, data is wrong, data looks off > data quality, data steward, data owner
  data access request for analysts, data export to a partner > data sharing, data access, data governance, data owner
  data catalogue > data owner, data governance, data steward
  data cleaning = data cleansing = data preparation = data wrangling
  data feed, get data access, give data to, send data to > data sharing, data access, data governance, data owner
  data folks, data guy, data nerd, data people > data scientist, data team, data analyst, machine learning
  data governance = data stewardship
  data lake = data warehouse = lakehouse
  data lineage = data provenance
  data looks wrong, dirty data, duplicates in the data > data quality, data steward, data owner
  data person, data wrangler, ml folks, ml guy, ml people > data scientist, data team, data analyst, machine learning
  data pipeline = etl = elt = data flow
  data pipes, data plumbing, databricks, dbt, feeds the model > data pipeline, data engineering, data processing
  data quality = data integrity
  data rules, datahub, decides about data, find data > data owner, data governance, data catalogue, data steward
  data set = dataset
  data sharing > data access, data governance, data owner
  data steward = data custodian
  data team > data scientist, data analyst, machine learning
  database = db
  deep learning = neural network
  define a metric, golden record, official numbers > source of truth, metric definition, data governance
  deploy a model > model deployment, model serving, mlops, inference, machine learning operations
  dos and donts of ai, fireflies > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  embarrassing answers, gives wrong answers > hallucination, model evaluation, accuracy, guardrail
  embeddings > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  event tracking, funnel, google analytics, heap analytics > analytics, metric, product analytics
  excel report, export data, get a data export > analytics, dashboard, data analyst, data analysis
  experiment results, jupyter, kaggle > experiment, model training, data scientist, machine learning
  experiment tracking = mlflow
  explain the model, explain why the model > responsible ai, ai ethics, ai policy, bias, fairness, explainability
  explainability = interpretability = explainable ai
  fairness > responsible ai, ai ethics, ai policy, bias, explainability
  feature store = feature engineering
  fine tuning = finetuning
  fivetran, get the data, gets data into, ingestion, load the data > data pipeline, data engineering, data processing
  forecasting model, fraud model, ocr, personalise, personalize > prediction, machine learning model, algorithm
  from idea to production, from start to finish > owner, ownership, responsible, end to end, accountable for
  function calling, langchain > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  garbage in garbage out, missing data > data quality, data steward, data owner
  gemini, gpt 4, gpt 5, gpt4, hugging face, huggingface, llama > model selection, llm, large language model
  generative ai = genai = gen ai
  get a model into prod > model deployment, model serving, mlops, inference, machine learning operations
  get gpus, gpu cluster > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  get me the numbers, get numbers for, get the numbers > analytics, dashboard, data analyst, data analysis
  goes rogue, jailbreak, lies to users > hallucination, model evaluation, accuracy, guardrail
  gpt > artificial intelligence, ai tool, generative ai
  gpu = graphics card
  gpu queue, more compute > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  ground truth, how good is the model > model evaluation, model monitoring, accuracy, drift, model performance
  guardrail > hallucination, model evaluation, accuracy
  hallucination = made up answer
  hosts the models > model deployment, model serving, mlops, inference, machine learning operations
  how many people use, how many users, mau, mixpanel, page views > analytics, metric, product analytics
  how well does the model > model evaluation, model monitoring, accuracy, drift, model performance
  in charge of data, owns the data, owns the table > data owner, data governance, data catalogue, data steward
  inference = prediction = model serving
  inference is slow > model serving, inference, latency, availability, reliability, prediction service
  intelligent features, makes the app smart > ai application, ai feature, ai capability, ai product, ai system
  is it your baby, left holding, left holding the baby > owner, ownership, responsible, end to end, accountable for
  is the ai fair, model bias, model risk > responsible ai, ai ethics, ai policy, bias, fairness, explainability
  is the model any good, leaderboard > model evaluation, model monitoring, accuracy, drift, model performance
  keeps models running > model deployment, model serving, mlops, inference, machine learning operations
  keeps the models up > model deployment, model serving, mlops, inference, machine learning operations
  kubeflow, mlflow > experiment, model training, data scientist, machine learning
  label images, labellers, mechanical turk, mturk, rlhf > annotation, labelling, training data, labelled data
  labelled data = training data = annotated data
  labelling = annotation = data annotation
  large language model = llm = foundation model = language model
  llamaindex, multi agent > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  look at the data, looker, make a dashboard > analytics, dashboard, data analyst, data analysis
  machine learning = ml
  machine learning operations = mlops = ml ops
  make a report, metabase, new dashboard, number crunching > analytics, dashboard, data analyst, data analysis
  make stuff up, makes things up > hallucination, model evaluation, accuracy, guardrail
  makes the chatbot, put ai into, smart features > ai application, ai feature, ai capability, ai product, ai system
  masking, personal data in models, production data in test > anonymise, personal data, data protection, privacy
  massive data, massive data sets, mountains of data, petabytes > big data, large data, data set, data processing
  meeting bot, otter, paste code into > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  metric definition = kpi definition
  mistral, model choice, ollama, open weights, openai > model selection, llm, large language model
  ml team, model people, quants, statistician > data scientist, data team, data analyst, machine learning
  model card = model documentation
  model deployment = model rollout = model release
  model drift = data drift = concept drift
  model drifts, model gets worse > model evaluation, model monitoring, accuracy, drift, model performance
  model endpoint is down > model serving, inference, latency, availability, reliability, prediction service
  model evaluation = model validation = evals
  model falls over, model is down > model serving, inference, latency, availability, reliability, prediction service
  model goes live > model deployment, model serving, mlops, inference, machine learning operations
  model got worse, model is getting dumber > model evaluation, model monitoring, accuracy, drift, model performance
  model is getting worse, model went stale > model evaluation, model monitoring, accuracy, drift, model performance
  model is slow, model is too slow > model serving, inference, latency, availability, reliability, prediction service
  model monitoring = monitoring of models
  model registry = model store
  model training = training run = train a model
  models are down > model serving, inference, latency, availability, reliability, prediction service
  models in production > model deployment, model serving, mlops, inference, machine learning operations
  models to prod, productionise > model deployment, model serving, mlops, inference, machine learning operations
  more gpus, need a gpu > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  mothers the product, my baby is, pet project > owner, ownership, responsible, end to end, accountable for
  move data around, moves data, nightly load, pipeline of data > data pipeline, data engineering, data processing
  natural language processing = nlp
  need a gpu for > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  need more compute, nvidia > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  neural net = neural network
  numbers dont add up, numbers dont match, numbers look wrong > data quality, data steward, data owner
  off the rails bot, prompt injection > hallucination, model evaluation, accuracy, guardrail
  offline evaluation, precision and recall > model evaluation, model monitoring, accuracy, drift, model performance
  one version of the truth, single source of truth > source of truth, metric definition, data governance
  paste into chatgpt > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  pgvector, pinecone > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  picks the model, select a model, which llm, which model > model selection, llm, large language model
  play with models, prototype a model > experiment, model training, data scientist, machine learning
  power bi, powerbi, pull the numbers, run a query > analytics, dashboard, data analyst, data analysis
  predict churn, predict demand, predictive model > prediction, machine learning model, algorithm
  predictions are slow > model serving, inference, latency, availability, reliability, prediction service
  predictions stop > model serving, inference, latency, availability, reliability, prediction service
  prefect, spark job > data pipeline, data engineering, data processing
  productionise a model > model deployment, model serving, mlops, inference, machine learning operations
  productionize > model deployment, model serving, mlops, inference, machine learning operations
  prompt engineering = prompt design = prompting
  prompt library > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  prompt templates, prompts > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  pseudonymise, remove data from the model, scrub data > anonymise, personal data, data protection, privacy
  put a model into production > model deployment, model serving, mlops, inference, machine learning operations
  put a model live > model deployment, model serving, mlops, inference, machine learning operations
  put code into chatgpt > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  put customer data in chatgpt > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  quality of the model, stale model, test set > model evaluation, model monitoring, accuracy, drift, model performance
  ray cluster, share gpus > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  read papers, research a model > experiment, model training, data scientist, machine learning
  recommendation engine = recommender system = recommender
  recommendations, recommends things, scoring model > prediction, machine learning model, algorithm
  red team the model > responsible ai, ai ethics, ai policy, bias, fairness, explainability
  redshift, snowflake, warehouse tables > data warehouse
  report is wrong, trust the numbers, wrong data, wrong numbers > data quality, data steward, data owner
  research paper, run an experiment > experiment, model training, data scientist, machine learning
  response is slow > model serving, inference, latency, availability, reliability, prediction service
  retention curve, segment events, snowplow, track usage > analytics, metric, product analytics
  retrain the model, teaches the model, training breaks, training crashes > model training, machine learning
  retrieval augmented generation = rag
  rude answers, spouts nonsense > hallucination, model evaluation, accuracy, guardrail
  rules for ai, rules on ai > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  rules for data, what data do we have, where is the data > data owner, data governance, data catalogue, data steward
  run models in production > model deployment, model serving, mlops, inference, machine learning operations
  runs the models, ship a model > model deployment, model serving, mlops, inference, machine learning operations
  sagemaker, try a model, wandb > experiment, model training, data scientist, machine learning
  scale ai, tag data, tag images > annotation, labelling, training data, labelled data
  semantic search > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  serving falls over, slow answers > model serving, inference, latency, availability, reliability, prediction service
  share data with > data sharing, data access, data governance, data owner
  slow inference, slow model > model serving, inference, latency, availability, reliability, prediction service
  slow predictions > model serving, inference, latency, availability, reliability, prediction service
  slurm, tpu, training cluster > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  smarts, sprinkle ai > ai application, ai feature, ai capability, ai product, ai system
  soup to nuts, start to finish, who does it belong to > owner, ownership, responsible, end to end, accountable for
  source of truth = golden source = master data = system of record
  speech to text, text to speech, transcription > prediction, machine learning model, algorithm
  speed of predictions > model serving, inference, latency, availability, reliability, prediction service
  sql > query
  statistics = stats
  stats > metric, figure
  stats people, stats person > data scientist, data team, data analyst, machine learning
  superset, tableau, write a query, write sql > analytics, dashboard, data analyst, data analysis
  synthetic data = artificial data
  system prompt, tool calling > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  take a model live > model deployment, model serving, mlops, inference, machine learning operations
  talks nonsense, talks rubbish, toxic answers > hallucination, model evaluation, accuracy, guardrail
  terabytes, tons of data, too much data > big data, large data, data set, data processing
  test data from production, train on customer data > anonymise, personal data, data protection, privacy
  test the model > model evaluation, model monitoring, accuracy, drift, model performance
  time series = timeseries
  tracking events, usage numbers, usage stats > analytics, metric, product analytics
  train on our data, use our data for training > anonymise, personal data, data protection, privacy
  training fails, training is slow, training job, training takes > model training, machine learning
  trains the model > model training, machine learning
  translation model > prediction, machine learning model, algorithm
  tune prompts, vector search > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  use ai at work, use ai tools > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  use chatgpt, use chatgpt at work > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  vector database = vector store = embedding store
  weaviate, writes prompts > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  weights and biases > experiment, model training, data scientist, machine learning
  what counts as an active user, which number is right > source of truth, metric definition, data governance
  which table, who owns the data, whose data > data owner, data governance, data catalogue, data steward
  who defines the kpi > source of truth, metric definition, data governance
  who does this belong to, who is it down to > owner, ownership, responsible, end to end, accountable for
  who keeps the models > model deployment, model serving, mlops, inference, machine learning operations
  whose baby, whose baby is > owner, ownership, responsible, end to end, accountable for
  wrong answers > hallucination, model evaluation, accuracy, guardrail
`;
