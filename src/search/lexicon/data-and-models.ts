export const DATA_AND_MODELS = `
  a to z, babysits the model, beginning to end > owner, ownership, responsible, end to end, accountable for
  ab testing = a b testing = split testing
  access to data, access to the warehouse > data sharing, data access, data governance, data owner
  accuracy drops, accuracy is dropping, auc > model evaluation, model monitoring, accuracy, drift, model performance
  across many machines, computer farm > distributed computing, cluster computing, cluster, parallel processing
  ad hoc query, ad hoc report, ask for data, build a dashboard, build a report > analytics, dashboard, data analysis
  ai feature is down, ai goes down > model serving, inference, latency, availability, reliability, prediction service
  ai folks, ai guy, ai people, ai team, analysts, data folks, data guy, data nerd > data team, machine learning
  ai framework, ai library > machine learning framework, deep learning framework
  ai into production, from the lab to production > model deployment, model serving, mlops, machine learning operations
  ai is broken, ai is down, ai is slow > model serving, inference, latency, availability, reliability, prediction service
  airbyte, apache spark, batch data, dask, data comes from > data pipeline, data engineering, data processing
  airflow, dagster, data import, data ingestion, data loading > data pipeline, data engineering, data processing
  alation, collibra, data catalog, data dictionary > data owner, data governance, data catalogue, data steward
  amplitude, conversion rate, count users, dau, event tracking, funnel > analytics, metric, product analytics
  analyse = analytics
  analyse = analyze = analysis
  annotators, human feedback, label data > annotation, labelling, training data, labelled data
  anomaly detection, classification model, forecasting model > prediction, machine learning model, algorithm
  anonymous data, data masking, delete training data, mask data > anonymise, personal data, data protection, privacy
  api first, connect systems, connect two systems, design an api, good api > api, api design, integration
  arxiv, baseline model, colab, experiment results, jupyter, kaggle > experiment, model training, machine learning
  backprop, batch size, distributed training, feed data to the model, fit a model > model training, machine learning
  bad data, clean the data, clean up data, dashboard is broken > data quality, data steward, data owner
  batch predictions, batch scoring, bentoml, call the model > model serving, inference, prediction service
  belongs to whom, brainchild, carries the can > owner, ownership, responsible, end to end, accountable for
  big data sets, heaps of data, huge data, loads of data > big data, large data, data set, data processing
  big query, bigquery, clickhouse, data mart, datalake, parquet, redshift, snowflake > data warehouse
  big volumes of data, crunch data, huge amounts of data, masses of data, tons of data, volumes of data > big data, large data set, data set, data processing
  billions of records, billions of rows, data at scale, data deluge > big data, large data set, data set, data processing
  bot is slow, faster predictions > model serving, inference, latency, availability, reliability, prediction service
  business intelligence = bi = reporting and analytics
  check the model > model evaluation, model monitoring, accuracy, drift, model performance, model serving, inference, model deployment
  checkpoint, epochs, hyperparameter, loss curve, overfit, teaches the model > model training, machine learning
  churn out predictions, expose a model, get predictions > model serving, inference, prediction service
  clever maths, clustering algorithm, decision tree, gradient boosting > algorithm, machine learning algorithm
  cluster for training > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  compute budget > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  compute cluster, cuda > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  computer vision = image recognition
  computing power, high performance computing > distributed computing, cluster computing, cluster, parallel processing
  cradle to grave, from a to z, from idea to launch > owner, ownership, responsible, end to end, accountable for
  crunch the numbers > analyse, analysis, calculate, analytics, dashboard, data analysis
  dashboard > metric, monitoring
  dashboard is off, dashboard looks off, dashboard looks wrong > data quality, data steward, dashboard
  dashboard is wrong, data cleanup, data is wrong, data looks off > data quality, data steward, data owner
  dashboard shows, figures are wrong, figures look wrong, numbers are off > data quality, data steward, dashboard
  data access request for analysts, data export to a partner > data sharing, data access, data governance, data owner
  data catalogue > data owner, data governance, data steward
  data cleaning = data cleansing = data preparation = data wrangling
  data didnt load, data is late, data is missing from the warehouse > data pipeline, data engineering, data processing
  data feed, get data access, give data to, send data to > data sharing, data access, data governance, data owner
  data governance = data stewardship
  data heavy, data that does not fit, drown in data, gigabytes > big data, large data set, data set, data processing
  data jobs, data not updated, data prep, data refresh, data streams > data pipeline, data engineering, data processing
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
  data transformation, feed data into, flink, get data out of, hadoop > data pipeline, data engineering, data processing
  database = db
  database expert, database guy, database person > database administration, database administrator, database
  database tuning, database wizard, db admin, db person > database administration, database administrator, database
  deep learning = neural network
  define a metric, golden record, official numbers > source of truth, metric definition, data governance
  deploy a model > model deployment, model serving, mlops, inference, machine learning operations
  distil a model, faster model, lighter model > model optimization, model optimisation, inference, latency
  distributed computing = distributed system
  endpoint times out, laggy model > model serving, inference, latency, availability, reliability, prediction service
  experiment tracking = mlflow
  explainability = interpretability = explainable ai
  f1 score, golden set, ground truth > model evaluation, model monitoring, accuracy, drift, model performance
  feature store = feature engineering
  fine tuning = finetuning
  fivetran, get the data, gets data into, ingestion, load the data > data pipeline, data engineering, data processing
  fraud model, ocr, personalise, personalize, predict churn > prediction, machine learning model, algorithm
  fresh model, new model version, teaches it, trains it again, update the model > model training, model deployment
  from idea to production, from start to finish > owner, ownership, responsible, end to end, accountable for
  garbage in garbage out, missing data, numbers dont add up > data quality, data steward, data owner
  get a model into prod > model deployment, model serving, mlops, inference, machine learning operations
  get ai into operation, hand over a model > model deployment, model serving, mlops, machine learning operations
  get gpus, gpu cluster > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  get numbers for, get the numbers, look at the data, looker, make a dashboard > analytics, dashboard, data analysis
  good with databases, keep the database healthy > database administration, database administrator, database
  google analytics, heap analytics, how many people use, how many users, mau > analytics, metric, product analytics
  gpu = graphics card
  gpu queue, more compute > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  gradient descent, learning rate, learns from data, loss explodes, loss goes up > model training, machine learning
  hand out predictions, kserve, live scoring, model api > model serving, inference, prediction service
  hook two systems together, hook up systems, how systems talk, interfaces between systems > api, api design, integration
  hosts the models > model deployment, model serving, mlops, inference, machine learning operations
  how does the model work, logistic regression, maths behind, ml methods > algorithm, machine learning algorithm
  how good is the model > model evaluation, model monitoring, accuracy, drift, model performance
  how well does the model > model evaluation, model monitoring, accuracy, drift, model performance
  hpc, lots of machines, many machines at once > distributed computing, cluster computing, cluster, parallel processing
  huge tables, millions of records, millions of rows > big data, large data set, data set, data processing
  in charge of data, owns the data, owns the table > data owner, data governance, data catalogue, data steward
  industrialise a model, ml in production > model deployment, model serving, mlops, machine learning operations
  inference = prediction = model serving
  inference is slow > model serving, inference, latency, availability, reliability, prediction service
  is it your baby, left holding, left holding the baby > owner, ownership, responsible, end to end, accountable for
  is the model any good, model drifts > model evaluation, model monitoring, accuracy, drift, model performance
  join up systems, rest api, services talk to each other, systems talk to each other > api, api design, integration
  kafka streams, load failed, nightly batch, pipe data, prepare data > data pipeline, data engineering, data processing
  keeps models running > model deployment, model serving, mlops, inference, machine learning operations
  keeps the models up > model deployment, model serving, mlops, inference, machine learning operations, model monitoring, drift
  kubeflow, mlflow, play with models, prototype a model, read papers > experiment, model training, machine learning
  label images, labellers, mechanical turk, mturk, rlhf > annotation, labelling, training data, labelled data
  labelled data = training data = annotated data
  labelling = annotation = data annotation
  laggy predictions, model hangs > model serving, inference, latency, availability, reliability, prediction service
  looks after the databases, manage databases > database administration, database administrator, database
  looks after the models, minds the models > model serving, model monitoring, inference, model deployment, drift
  machine learning = ml
  machine learning operations = mlops = ml ops
  make a report, metabase, new dashboard, number crunching, power bi, powerbi > analytics, dashboard, data analysis
  make the model faster, make the model smaller > model optimization, model optimisation, inference, latency
  make the model learn, model learns, model weights, pre training, pretraining > model training, machine learning
  masking, personal data in models, production data in test > anonymise, personal data, data protection, privacy
  massive data, massive data sets, mountains of data, petabytes > big data, large data, data set, data processing
  metric definition = kpi definition
  minds the databases, runs the databases, sql skills > database administration, database administrator, database
  mixpanel, page views, retention curve, segment events, snowplow, track usage > analytics, metric, product analytics
  ml library > machine learning framework, deep learning framework
  ml technique, modelling technique, random forest, the maths in the model > algorithm, machine learning algorithm
  model acting up, model running, models alive > model serving, model monitoring, inference, model deployment, drift
  model behind an api, model endpoint, online scoring > model serving, inference, prediction service
  model card = model documentation
  model deployment = model rollout = model release
  model drift = data drift = concept drift
  model endpoint is down > model serving, inference, latency, availability, reliability, prediction service
  model evaluation = model validation = evals
  model falls over, model is down > model serving, inference, latency, availability, reliability, prediction service
  model gets worse, model got worse > model evaluation, model monitoring, accuracy, drift, model performance
  model goes live > model deployment, model serving, mlops, inference, machine learning operations
  model handover, models go live > model deployment, model serving, mlops, machine learning operations
  model is getting dumber > model evaluation, model monitoring, accuracy, drift, model performance
  model is getting worse, model went stale > model evaluation, model monitoring, accuracy, drift, model performance
  model is heavy, onnx, prune a model, quantise, quantize > model optimization, model optimisation, inference, latency
  model is slow, model is too slow > model serving, inference, latency, availability, reliability, prediction service
  model monitoring = monitoring of models
  model people, quants, statistician, stats people, stats person > data team, machine learning
  model registry = model store
  model timeout, model times out > model serving, inference, latency, availability, reliability, prediction service
  model training = training run = train a model
  models are down > model serving, inference, latency, availability, reliability, prediction service
  models behave, models going, models misbehave > model serving, model monitoring, inference, model deployment, drift
  models in production > model deployment, model serving, mlops, inference, machine learning operations
  models to prod, productionise > model deployment, model serving, mlops, inference, machine learning operations
  models up, watches the models > model serving, model monitoring, inference, model deployment, drift
  more data than, oceans of data, piles of data, sea of data > big data, large data set, data set, data processing
  more gpus, need a gpu > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  mothers the product, my baby is, pet project > owner, ownership, responsible, end to end, accountable for
  move data around, moves data, nightly load, pipeline of data > data pipeline, data engineering, data processing
  multi node, number of nodes > distributed computing, cluster computing, cluster, parallel processing
  natural language processing = nlp
  need a gpu for > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  need more compute, nvidia > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  neural net = neural network
  notebook to production, operationalise > model deployment, model serving, mlops, machine learning operations
  numbers dont match, numbers look wrong, report is wrong, trust the numbers > data quality, data steward, data owner
  numbers look off, numbers off, odd numbers, report looks wrong > data quality, data steward, dashboard
  offline evaluation, precision and recall > model evaluation, model monitoring, accuracy, drift, model performance
  one version of the truth, single source of truth > source of truth, metric definition, data governance
  operationalize, out of the notebook > model deployment, model serving, mlops, machine learning operations
  parallel computing, parallel jobs > distributed computing, cluster computing, cluster, parallel processing
  predict demand, predictive model, recommends things, scoring model > prediction, machine learning model, algorithm
  predictions are late > model serving, inference, latency, availability, reliability, prediction service
  predictions are slow > model serving, inference, latency, availability, reliability, prediction service
  predictions fail, predictions lag > model serving, inference, latency, availability, reliability, prediction service
  predictions for other teams, query the model, real time predictions > model serving, inference, prediction service
  predictions stop > model serving, inference, latency, availability, reliability, prediction service
  predictions take > model serving, inference, latency, availability, reliability, prediction service
  predictions time out, serving breaks > model serving, inference, latency, availability, reliability, prediction service
  prefect, spark job > data pipeline, data engineering, data processing
  productionise a model > model deployment, model serving, mlops, inference, machine learning operations
  productionize > model deployment, model serving, mlops, inference, machine learning operations
  pseudonymise, remove data from the model, scrub data > anonymise, personal data, data protection, privacy
  pull data from, pull data into, pull in data, pyspark > data pipeline, data engineering, data processing
  pull the numbers, run a query, superset, tableau, write a query, write sql > analytics, dashboard, data analysis
  put a model into production > model deployment, model serving, mlops, inference, machine learning operations
  put a model live > model deployment, model serving, mlops, inference, machine learning operations
  put ml into production, release a model > model deployment, model serving, mlops, machine learning operations
  quality of the model, stale model, test set > model evaluation, model monitoring, accuracy, drift, model performance
  ray cluster, share gpus > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  real time scoring, requests to the model, serve a model > model serving, inference, prediction service
  recommendation engine = recommender system = recommender
  refresh the data, shift data around, shovel data, stream data > data pipeline, data engineering, data processing
  research a model, research paper, run an experiment, sagemaker > experiment, model training, machine learning
  response is slow > model serving, inference, latency, availability, reliability, prediction service
  retrain, retrain the model > model training, machine learning, model deployment
  roll out a model > model deployment, model serving, mlops, machine learning operations
  rules for data, what data do we have, where is the data > data owner, data governance, data catalogue, data steward
  run models in production > model deployment, model serving, mlops, inference, machine learning operations
  run on many machines, server farm > distributed computing, cluster computing, cluster, parallel processing
  runs the models, ship a model > model deployment, model serving, mlops, inference, machine learning operations
  scale ai, tag data, tag images > annotation, labelling, training data, labelled data
  serve predictions, spit out predictions, torchserve, triton, vllm > model serving, inference, prediction service
  serving falls over, slow answers > model serving, inference, latency, availability, reliability, prediction service
  serving is down, serving is slow > model serving, inference, latency, availability, reliability, prediction service
  several machines, spread across machines > distributed computing, cluster computing, cluster, parallel processing
  share data with > data sharing, data access, data governance, data owner
  shrink the model, smaller model, speed up the model > model optimization, model optimisation, inference, latency
  slow inference, slow model > model serving, inference, latency, availability, reliability, prediction service
  slow predictions > model serving, inference, latency, availability, reliability, prediction service
  slurm, tpu, training cluster > gpu, compute, training infrastructure, infrastructure, cluster, resource utilization
  soup to nuts, start to finish, who does it belong to > owner, ownership, responsible, end to end, accountable for
  source of truth = golden source = master data = system of record
  speech to text, text to speech, transcription, translation model > prediction, machine learning model, algorithm
  speed of predictions > model serving, inference, latency, availability, reliability, prediction service
  spread over machines, supercomputer > distributed computing, cluster computing, cluster, parallel processing
  sql > query
  squeeze more out of the model, tensorrt > model optimization, model optimisation, inference, latency
  statistics = stats
  stats > metric, figure
  strange numbers, weird numbers, wrong figures > data quality, data steward, dashboard
  table not updated, transform data, where does the data come from > data pipeline, data engineering, data processing
  tag the training data > annotation, labelling, labelled data
  take a model live > model deployment, model serving, mlops, inference, machine learning operations
  talk to another system, third party api > api, api design, integration
  terabytes, tons of data, too much data > big data, large data, data set, data processing
  test data from production, train on customer data > anonymise, personal data, data protection, privacy
  test the model > model evaluation, model monitoring, accuracy, drift, model performance
  time series = timeseries
  tracking events, usage numbers, usage stats > analytics, metric, product analytics
  train from scratch, train overnight, training blows up, training diverges > model training, machine learning
  train on our data, use our data for training > anonymise, personal data, data protection, privacy
  training breaks, training crashes, training fails, training is slow, training job > model training, machine learning
  training hangs, training keeps failing, training loop, training pipeline > model training, machine learning
  training script, where models are trained, wont converge > model training, machine learning
  training takes, trains the model > model training, machine learning
  transformer model > algorithm, machine learning algorithm
  try a model, wandb, weights and biases > experiment, model training, machine learning
  tune the database > database administration, database administrator, database
  warehouse tables > data warehouse
  what counts as an active user, which number is right > source of truth, metric definition, data governance
  which table, who owns the data, whose data > data owner, data governance, data catalogue, data steward
  who defines the kpi > source of truth, metric definition, data governance
  who does this belong to, who is it down to, whose baby > owner, ownership, responsible, end to end, accountable for
  who keeps the models > model deployment, model serving, mlops, inference, machine learning operations
  whose baby is > owner, ownership, responsible, end to end, accountable for
  wrangle data > data pipeline, data engineering, data processing
  wrong data, wrong numbers > data quality, data steward, data owner
`;
