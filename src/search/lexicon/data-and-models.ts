export const DATA_AND_MODELS = `
  a to z, babysits the model, beginning to end > owner, ownership, responsible, end to end, accountable for
  ab testing = a b testing = split testing
  access to data, access to the warehouse > data sharing, data access, data governance, data owner
  accuracy drops, accuracy is dropping, auc > model evaluation, model monitoring, accuracy, drift, model performance
  ad hoc query, ad hoc report, ask for data, build a dashboard, build a report > analytics, dashboard, data analysis
  add ai to, ai in our app, ai in the product > ai application, ai feature, ai capability, ai product, ai system
  agentic, ai agent, function calling, multi agent, tool calling > ai application, generative ai, llm
  ai = artificial intelligence
  ai act, ai bias, ai ethics board > responsible ai, ai ethics, ai policy, bias, fairness, explainability
  ai allowed, ai note taker, ai notetaker > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  ai ethics = responsible ai = ethical ai = trustworthy ai
  ai feature = ai functionality = ai capability
  ai folks, ai guy, ai people, ai team, analysts, data folks, data guy, data nerd > data team, machine learning
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
  amplitude, conversion rate, count users, dau, event tracking, funnel > analytics, metric, product analytics
  analyse = analytics
  analyse = analyze = analysis
  annotators, human feedback, human in the loop, label data > annotation, labelling, training data, labelled data
  anomaly detection, classification model, forecasting model > prediction, machine learning model, algorithm
  anonymous data, data masking, delete training data, mask data > anonymise, personal data, data protection, privacy
  anthropic, choose a model, claude, decides which model, gemini, gpt 4 > model selection, llm, large language model
  arxiv, baseline model, colab, experiment results, jupyter, kaggle > experiment, model training, machine learning
  bad data, clean the data, clean up data, dashboard is broken > data quality, data steward, data owner
  belongs to whom, brainchild, carries the can > owner, ownership, responsible, end to end, accountable for
  big data sets, heaps of data, huge data, loads of data > big data, large data, data set, data processing
  big query, bigquery, clickhouse, data mart, datalake, parquet, redshift, snowflake > data warehouse
  big volumes of data, crunch data, huge amounts of data, masses of data, tons of data, volumes of data > big data, large data set, data set, data processing
  black box, eu ai act, explain the model > responsible ai, ai ethics, ai policy, bias, fairness, explainability
  bot is slow, faster predictions > model serving, inference, latency, availability, reliability, prediction service
  bot lies, bot says, chatbot says, embarrassing answers > hallucination, model evaluation, accuracy, guardrail
  brains behind the app, brains of the app > ai application, ai feature, ai capability, ai product, ai system
  build a chatbot, builds the bot, clever features > ai application, ai feature, ai capability, ai product, ai system
  business intelligence = bi = reporting and analytics
  chatbot = chat bot = conversational agent = virtual assistant = conversational ai
  chatgpt = llm = generative ai = large language model
  chatgpt > artificial intelligence, ai tool
  check the model > model evaluation, model monitoring, accuracy, drift, model performance, model serving, inference, model deployment
  checkpoint, epochs, hyperparameter, loss curve, overfit, teaches the model > model training, machine learning
  chunking, embeddings, pgvector, pinecone, semantic search > vector database, retrieval augmented generation
  cluster for training > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  compute budget > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  compute cluster, cuda > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  computer vision = image recognition
  cradle to grave, from a to z, from idea to launch > owner, ownership, responsible, end to end, accountable for
  crunch the numbers > analyse, analysis, calculate, analytics, dashboard, data analysis
  dashboard > metric, monitoring
  dashboard is off, dashboard looks off, dashboard looks wrong > data quality, data steward, dashboard
  dashboard is wrong, data cleanup, data is wrong, data looks off > data quality, data steward, data owner
  dashboard shows, figures are wrong, figures look wrong, numbers are off > data quality, data steward, dashboard
  data access request for analysts, data export to a partner > data sharing, data access, data governance, data owner
  data catalogue > data owner, data governance, data steward
  data cleaning = data cleansing = data preparation = data wrangling
  data feed, get data access, give data to, send data to > data sharing, data access, data governance, data owner
  data governance = data stewardship
  data lake = data warehouse = lakehouse
  data lineage = data provenance
  data looks wrong, dirty data, duplicates in the data > data quality, data steward, data owner
  data people, data person, data wrangler, ml folks, ml guy, ml people, ml team > data team, machine learning
  data pipeline = etl = elt = data flow
  data pipes, data plumbing, databricks, dbt, feeds the model > data pipeline, data engineering, data processing
  data quality = data integrity
  data request, excel report, export data, get a data export, get me the numbers > analytics, dashboard, data analysis
  data rules, datahub, decides about data, find data > data owner, data governance, data catalogue, data steward
  data set = dataset
  data sharing > data access, data governance, data owner
  data steward = data custodian
  data team > machine learning
  database = db
  deep learning = neural network
  define a metric, golden record, official numbers > source of truth, metric definition, data governance
  deploy a model > model deployment, model serving, mlops, inference, machine learning operations
  dos and donts of ai, fireflies > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  experiment tracking = mlflow
  explain why the model, is the ai fair > responsible ai, ai ethics, ai policy, bias, fairness, explainability
  explainability = interpretability = explainable ai
  f1 score, golden set, ground truth > model evaluation, model monitoring, accuracy, drift, model performance
  feature store = feature engineering
  fine tuning = finetuning
  fivetran, get the data, gets data into, ingestion, load the data > data pipeline, data engineering, data processing
  fraud model, ocr, personalise, personalize, predict churn > prediction, machine learning model, algorithm
  fresh model, new model version, teaches it, trains it again, update the model > model training, model deployment
  from idea to production, from start to finish > owner, ownership, responsible, end to end, accountable for
  garbage in garbage out, missing data, numbers dont add up > data quality, data steward, data owner
  generative ai = genai = gen ai
  get a model into prod > model deployment, model serving, mlops, inference, machine learning operations
  get gpus, gpu cluster > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  get numbers for, get the numbers, look at the data, looker, make a dashboard > analytics, dashboard, data analysis
  gives wrong answers, goes rogue, jailbreak, lies to users > hallucination, model evaluation, accuracy, guardrail
  google analytics, heap analytics, how many people use, how many users, mau > analytics, metric, product analytics
  gpt 5, gpt4, hugging face, huggingface, llama, mistral, model choice > model selection, llm, large language model
  gpt > artificial intelligence, ai tool, generative ai
  gpu = graphics card
  gpu queue, more compute > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  guardrail > hallucination, model evaluation, accuracy
  hallucination = made up answer
  hosts the models > model deployment, model serving, mlops, inference, machine learning operations
  how good is the model > model evaluation, model monitoring, accuracy, drift, model performance
  how well does the model > model evaluation, model monitoring, accuracy, drift, model performance
  in charge of data, owns the data, owns the table > data owner, data governance, data catalogue, data steward
  inference = prediction = model serving
  inference is slow > model serving, inference, latency, availability, reliability, prediction service
  intelligent features, makes the app smart > ai application, ai feature, ai capability, ai product, ai system
  is it your baby, left holding, left holding the baby > owner, ownership, responsible, end to end, accountable for
  is the model any good, model drifts > model evaluation, model monitoring, accuracy, drift, model performance
  keeps models running > model deployment, model serving, mlops, inference, machine learning operations
  keeps the models up > model deployment, model serving, mlops, inference, machine learning operations, model monitoring, drift
  kubeflow, mlflow, play with models, prototype a model, read papers > experiment, model training, machine learning
  label images, labellers, mechanical turk, mturk, rlhf > annotation, labelling, training data, labelled data
  labelled data = training data = annotated data
  labelling = annotation = data annotation
  langchain, llamaindex > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  large language model = llm = foundation model = language model
  looks after the models, minds the models > model serving, model monitoring, inference, model deployment, drift
  machine learning = ml
  machine learning operations = mlops = ml ops
  make a report, metabase, new dashboard, number crunching, power bi, powerbi > analytics, dashboard, data analysis
  make stuff up, makes things up, off the rails bot > hallucination, model evaluation, accuracy, guardrail
  makes the chatbot, put ai into, smart features > ai application, ai feature, ai capability, ai product, ai system
  masking, personal data in models, production data in test > anonymise, personal data, data protection, privacy
  massive data, massive data sets, mountains of data, petabytes > big data, large data, data set, data processing
  meeting bot, otter, paste code into > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  metric definition = kpi definition
  mixpanel, page views, retention curve, segment events, snowplow, track usage > analytics, metric, product analytics
  model acting up, model running, models alive > model serving, model monitoring, inference, model deployment, drift
  model bias, model risk, red team the model > responsible ai, ai ethics, ai policy, bias, fairness, explainability
  model card = model documentation
  model deployment = model rollout = model release
  model drift = data drift = concept drift
  model endpoint is down > model serving, inference, latency, availability, reliability, prediction service
  model evaluation = model validation = evals
  model falls over, model is down > model serving, inference, latency, availability, reliability, prediction service
  model gets worse, model got worse > model evaluation, model monitoring, accuracy, drift, model performance
  model goes live > model deployment, model serving, mlops, inference, machine learning operations
  model is getting dumber > model evaluation, model monitoring, accuracy, drift, model performance
  model is getting worse, model went stale > model evaluation, model monitoring, accuracy, drift, model performance
  model is slow, model is too slow > model serving, inference, latency, availability, reliability, prediction service
  model monitoring = monitoring of models
  model people, quants, statistician, stats people, stats person > data team, machine learning
  model registry = model store
  model training = training run = train a model
  models are down > model serving, inference, latency, availability, reliability, prediction service
  models behave, models going, models misbehave > model serving, model monitoring, inference, model deployment, drift
  models in production > model deployment, model serving, mlops, inference, machine learning operations
  models to prod, productionise > model deployment, model serving, mlops, inference, machine learning operations
  models up, watches the models > model serving, model monitoring, inference, model deployment, drift
  more gpus, need a gpu > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  mothers the product, my baby is, pet project > owner, ownership, responsible, end to end, accountable for
  move data around, moves data, nightly load, pipeline of data > data pipeline, data engineering, data processing
  natural language processing = nlp
  need a gpu for > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  need more compute, nvidia > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  neural net = neural network
  numbers dont match, numbers look wrong, report is wrong, trust the numbers > data quality, data steward, data owner
  numbers look off, numbers off, odd numbers, report looks wrong > data quality, data steward, dashboard
  offline evaluation, precision and recall > model evaluation, model monitoring, accuracy, drift, model performance
  ollama, open weights, openai, picks the model, select a model > model selection, llm, large language model
  one version of the truth, single source of truth > source of truth, metric definition, data governance
  paste into chatgpt > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  predict demand, predictive model, recommends things, scoring model > prediction, machine learning model, algorithm
  predictions are slow > model serving, inference, latency, availability, reliability, prediction service
  predictions stop > model serving, inference, latency, availability, reliability, prediction service
  prefect, spark job > data pipeline, data engineering, data processing
  productionise a model > model deployment, model serving, mlops, inference, machine learning operations
  productionize > model deployment, model serving, mlops, inference, machine learning operations
  prompt engineering = prompt design = prompting
  prompt injection, rude answers, spouts nonsense > hallucination, model evaluation, accuracy, guardrail
  prompt library > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  prompt templates, prompts > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  pseudonymise, remove data from the model, scrub data > anonymise, personal data, data protection, privacy
  pull the numbers, run a query, superset, tableau, write a query, write sql > analytics, dashboard, data analysis
  put a model into production > model deployment, model serving, mlops, inference, machine learning operations
  put a model live > model deployment, model serving, mlops, inference, machine learning operations
  put code into chatgpt > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  put customer data in chatgpt > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  quality of the model, stale model, test set > model evaluation, model monitoring, accuracy, drift, model performance
  ray cluster, share gpus > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  recommendation engine = recommender system = recommender
  research a model, research paper, run an experiment, sagemaker > experiment, model training, machine learning
  response is slow > model serving, inference, latency, availability, reliability, prediction service
  retrain, retrain the model > model training, machine learning, model deployment
  retrieval augmented generation = rag
  rules for ai, rules on ai > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  rules for data, what data do we have, where is the data > data owner, data governance, data catalogue, data steward
  run models in production > model deployment, model serving, mlops, inference, machine learning operations
  runs the models, ship a model > model deployment, model serving, mlops, inference, machine learning operations
  scale ai, tag data, tag images > annotation, labelling, training data, labelled data
  serving falls over, slow answers > model serving, inference, latency, availability, reliability, prediction service
  share data with > data sharing, data access, data governance, data owner
  slow inference, slow model > model serving, inference, latency, availability, reliability, prediction service
  slow predictions > model serving, inference, latency, availability, reliability, prediction service
  slurm, tpu, training cluster > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  smarts, sprinkle ai > ai application, ai feature, ai capability, ai product, ai system
  soup to nuts, start to finish, who does it belong to > owner, ownership, responsible, end to end, accountable for
  source of truth = golden source = master data = system of record
  speech to text, text to speech, transcription, translation model > prediction, machine learning model, algorithm
  speed of predictions > model serving, inference, latency, availability, reliability, prediction service
  sql > query
  statistics = stats
  stats > metric, figure
  strange numbers, weird numbers, wrong figures > data quality, data steward, dashboard
  synthetic data = artificial data
  system prompt, tune prompts > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  take a model live > model deployment, model serving, mlops, inference, machine learning operations
  talks nonsense, talks rubbish, toxic answers, wrong answers > hallucination, model evaluation, accuracy, guardrail
  terabytes, tons of data, too much data > big data, large data, data set, data processing
  test data from production, train on customer data > anonymise, personal data, data protection, privacy
  test the model > model evaluation, model monitoring, accuracy, drift, model performance
  time series = timeseries
  tracking events, usage numbers, usage stats > analytics, metric, product analytics
  train on our data, use our data for training > anonymise, personal data, data protection, privacy
  training breaks, training crashes, training fails, training is slow, training job > model training, machine learning
  training takes, trains the model > model training, machine learning
  try a model, wandb, weights and biases > experiment, model training, machine learning
  use ai at work, use ai tools > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  use chatgpt, use chatgpt at work > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  vector database = vector store = embedding store
  vector search, weaviate > vector database, retrieval augmented generation
  warehouse tables > data warehouse
  what counts as an active user, which number is right > source of truth, metric definition, data governance
  which llm, which model > model selection, llm, large language model
  which table, who owns the data, whose data > data owner, data governance, data catalogue, data steward
  who defines the kpi > source of truth, metric definition, data governance
  who does this belong to, who is it down to, whose baby > owner, ownership, responsible, end to end, accountable for
  who keeps the models > model deployment, model serving, mlops, inference, machine learning operations
  whose baby is > owner, ownership, responsible, end to end, accountable for
  writes prompts > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  wrong data, wrong numbers > data quality, data steward, data owner
`;
