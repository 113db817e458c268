export const DATA_AND_MODELS = `
  ab testing = a b testing = split testing
  access to data, access to the warehouse > data sharing, data access, data governance, data owner
  accuracy drops, accuracy is dropping, auc > model evaluation, model monitoring, accuracy, drift, model performance
  across many machines, computer farm > distributed computing, cluster computing, cluster, parallel processing
  ad hoc query, ad hoc report, ask for data, build a dashboard, build a report > analytics, dashboard, data analysis
  ai feature is down, ai goes down, ai is broken > model serving, availability, reliability, prediction service
  ai folks, ai guy, ai people, ai team, ml folks, ml guy, ml people, ml team, model people > machine learning
  ai framework, ai library > machine learning framework, deep learning framework
  ai into production, from the lab to production > model deployment, model serving, mlops, machine learning operations
  ai is down, model endpoint is down, model falls over > model serving, availability, reliability, prediction service
  ai is slow, bot is slow, faster predictions, inference is slow, laggy model > latency, inference, model serving
  airbyte, apache spark, batch data, dask, data comes from > data pipeline, data engineering
  airflow, dagster, data import, data ingestion, data loading > data pipeline, data engineering
  alation, collibra, data dictionary, datahub, find data, what data do we have > data catalogue, data governance
  analyse = analyze = analysis
  analyse > analytics
  annotated data = labelled data
  annotation > data labelling, labelling
  annotators, human feedback, label data > annotation, labelling, training data, labelled data
  anomaly detection, classification model, forecasting model > prediction, machine learning model, algorithm
  anonymous data, data masking, mask data > anonymise, personal data, data protection, privacy
  api first, design an api, good api > api, api design, integration
  arxiv, baseline model, colab, jupyter, model experiment results > experiment tracking, model training, machine learning
  babysits the model > model serving, model monitoring, inference, model deployment, drift
  backprop, distributed training, feed data to the model, fit a model, training batch size > model training, machine learning
  bad data, clean the data, clean up data, dashboard is broken > data quality, data steward, data owner
  batch predictions, batch scoring, bentoml, call the model > model serving, inference, prediction service
  beginning to end, cradle to grave, from a to z, from idea to launch, from idea to production > end to end, ownership
  belongs to whom, brainchild, carries the can > owner, ownership, accountable for
  bi dashboard, bi report, bi team, bi tool > business intelligence
  big data sets, heaps of data, huge data, loads of data > big data, large data set
  big query, bigquery, clickhouse, data mart, datalake, parquet, redshift, snowflake > data warehouse
  big volumes of data, crunch data, huge amounts of data, masses of data, volumes of data > big data, large data set
  billions of records, billions of rows, data at scale, data deluge > big data, large data set
  business intelligence = reporting and analytics
  business intelligence > bi
  check the model > model evaluation, model monitoring, accuracy, drift
  churn out predictions, expose a model, get predictions > model serving, inference, prediction service
  clever maths, clustering algorithm, decision tree model, gradient boosting > algorithm, machine learning algorithm
  cluster for training > gpu, compute cluster, training infrastructure
  compute budget > gpu, compute cluster, training infrastructure
  computer vision > image recognition
  computing on lots of machines, hpc, many machines at once > distributed computing, cluster computing, cluster, parallel processing
  computing on several machines, spread across machines > distributed computing, cluster computing, cluster, parallel processing
  computing power, high performance computing > distributed computing, cluster computing, cluster, parallel processing
  concept drift, data drift > model drift
  connect systems, connect two systems, hook two systems together, hook up systems, how systems talk > api, integration
  conversion rate of visitors, count users, dau, event tracking > analytics, metric, product analytics
  crunch the numbers > analysis, calculate, data analysis, analytics
  cuda > gpu, compute cluster, training infrastructure
  dashboard > metric, monitoring
  dashboard is off, dashboard looks off, dashboard looks wrong > data quality, data steward, dashboard
  dashboard is wrong, data cleanup, data is wrong, data looks off > data quality, data steward, data owner
  dashboard shows wrong, figures are wrong, figures look wrong, numbers are off > data quality, data steward, dashboard
  data access request for analysts, data export to a partner > data sharing, data access, data governance, data owner
  data annotation = data labelling
  data catalogue > data governance
  data cleaning = data cleansing
  data cleaning, data cleansing > data preparation, data wrangling
  data custodian > data steward
  data didnt load, data is late, data is missing from the warehouse > data pipeline, data engineering
  data feed, get data access, give data to, send data to > data sharing, data access, data governance, data owner
  data flow, elt, etl > data pipeline
  data folks, data guy, data nerd, data people, data person, data wrangler, quants, statistician > data team
  data governance > data stewardship
  data heavy, data that does not fit, drown in data, hundreds of gigabytes > big data, large data set
  data integrity > data quality
  data jobs failed, data not updated, data prep, data refresh, data streams > data pipeline, data engineering
  data lake > data warehouse, lakehouse
  data lineage = data provenance
  data load failed, kafka streams, nightly batch, pipe data, prepare data > data pipeline, data engineering
  data looks wrong, dirty data, duplicates in the data > data quality, data steward, data owner
  data pipeline > etl, elt
  data pipes, data plumbing, databricks, dbt, feeds the model > data pipeline, data engineering
  data preparation, data wrangling > data cleaning
  data quality > data integrity
  data rules, rules for data > data governance
  data set = dataset
  data sharing > data access, data governance, data owner
  data steward > data custodian
  data stewardship > data governance
  data transformation, feed data into, flink, get data out of, hadoop > data pipeline, data engineering
  data warehouse > data lake, lakehouse
  database = db
  database expert, database guy, database person > database administration, database administrator, database
  database tuning, database wizard, db admin, db person > database administration, database administrator, database
  decides about data > data owner, data governance, data catalogue, data steward
  deep learning > neural network
  define a metric > metric definition, data governance
  delete training data > personal data, data protection
  deploy a model > model deployment, model serving, mlops, inference, machine learning operations
  distil a model, faster model, lighter model > model optimization, model optimisation, inference, latency
  distributed computing > distributed system
  distributed system > distributed computing
  endpoint times out, model hangs, model timeout > model serving, latency, availability, prediction service
  epochs, hyperparameter, loss curve, overfit, teaches the model > model training, machine learning
  excel report, export data, get a data export, get me the numbers > analytics, dashboard, data analysis
  explainability > interpretability, explainable ai
  f1 score, golden set, ground truth > model evaluation, model monitoring, accuracy, drift, model performance
  feature engineering > feature store
  feature store > feature engineering
  fine tuning = finetuning
  fivetran, get the data, gets data into, ingestion, load the data > data pipeline, data engineering
  fraud model, personalise recommendations, personalize recommendations, predict churn > prediction, machine learning model, algorithm
  fresh model, new model version, trains it again, update the model > model training, model deployment
  from start to finish > end to end, ownership
  garbage in garbage out, missing data, numbers dont add up > data quality, data steward, data owner
  get a model into prod > model deployment, model serving, mlops, inference, machine learning operations
  get ai into operation, hand over a model > model deployment, model serving, mlops, machine learning operations
  get gpus, gpu cluster > gpu, compute cluster, training infrastructure
  get numbers for, get the numbers, look at the data, looker, make a dashboard > analytics, dashboard, data analysis
  golden record, one version of the truth, single source of truth > source of truth, data governance
  golden source = source of truth = system of record
  good with databases, keep the database healthy > database administration, database administrator, database
  google analytics, heap analytics, how many people use, how many users, mau > analytics, metric, product analytics
  gpu > graphics card
  gpu queue, more compute > gpu, compute cluster, training infrastructure
  gradient descent, learning rate, learns from data, loss explodes, training loss goes up > model training, machine learning
  graphics card > gpu
  hand out predictions, kserve, live scoring, model api > model serving, inference, prediction service
  hosts the models > model deployment, model serving, mlops, inference, machine learning operations
  how does the model work, logistic regression, maths behind, ml methods > algorithm, machine learning algorithm
  how good is the model > model evaluation, model monitoring, accuracy, drift, model performance
  how well does the model > model evaluation, model monitoring, accuracy, drift, model performance
  huge tables, millions of records, millions of rows > big data, large data set
  image labellers, label images, mechanical turk, mturk, rlhf > annotation, labelling, training data, labelled data
  image recognition > computer vision
  in charge of data, owns the data, owns the table > data owner, data governance, data catalogue, data steward
  industrialise a model, ml in production > model deployment, model serving, mlops, machine learning operations
  inference > prediction, model serving
  interfaces between systems > api, integration
  interpretability = explainable ai
  is it your baby, left holding the baby > owner, ownership, accountable for
  is the model any good, model drifts > model evaluation, model monitoring, accuracy, drift, model performance
  join up systems, services talk to each other, systems talk to each other, talk to another system > api, integration
  kaggle > experiment tracking, model training, machine learning
  keeps models running > model deployment, model serving, mlops, inference, machine learning operations
  keeps the models up > model deployment, model serving, mlops, model monitoring, drift
  kubeflow, mlflow, play with models, prototype a model > experiment tracking, model training, machine learning
  labelled data > training data
  labelling data, labelling examples, labelling images > annotation, data annotation
  laggy predictions, model is slow, model is too slow > latency, inference, model serving
  lakehouse > data warehouse, data lake
  looks after the databases, manage databases > database administration, database administrator, database
  looks after the models, minds the models > model serving, model monitoring, inference, model deployment, drift
  machine learning = ml
  machine learning operations = mlops = ml ops
  make a sales report, metabase, new dashboard, number crunching, power bi, powerbi > analytics, dashboard, data analysis
  make the model faster, make the model smaller > model optimization, model optimisation, inference, latency
  make the model learn, model learns, model weights, pre training, pretraining > model training, machine learning
  massive data, massive data sets, mountains of data, petabytes > big data, large data set
  master data > source of truth, system of record
  metric definition = kpi definition
  minds the databases, runs the databases, sql skills > database administration, database administrator, database
  mixpanel, page views, retention curve, segment events, snowplow, track usage > analytics, metric, product analytics
  ml library > machine learning framework, deep learning framework
  ml technique, modelling technique, random forest, the maths in the model > algorithm, machine learning algorithm
  model acting up, model running, models alive > model serving, model monitoring, inference, model deployment, drift
  model behind an api, model endpoint, online scoring > model serving, inference, prediction service
  model card = model documentation
  model deployment = model rollout = model release
  model drift > data drift, concept drift
  model evals > model evaluation, model validation
  model evaluation > model validation
  model gets worse, model got worse > model evaluation, model monitoring, accuracy, drift, model performance
  model goes live > model deployment, model serving, mlops, inference, machine learning operations
  model handover, models go live > model deployment, model serving, mlops, machine learning operations
  model is down, models are down > model serving, availability, reliability, prediction service
  model is getting dumber > model evaluation, model monitoring, accuracy, drift, model performance
  model is getting worse, model went stale > model evaluation, model monitoring, accuracy, drift, model performance
  model is heavy, onnx, prune a model, quantise, quantize > model optimization, model optimisation, inference, latency
  model monitoring = monitoring of models
  model registry = model store
  model serving > inference
  model times out, predictions time out > model serving, latency, availability, prediction service
  model training = train a model
  model validation > model evaluation
  models behave, models going, models misbehave > model serving, model monitoring, inference, model deployment, drift
  models in production > model deployment, model serving, mlops, inference, machine learning operations
  models to prod, productionise ai > model deployment, model serving, mlops, inference, machine learning operations
  models up, watches the models > model serving, model monitoring, inference, model deployment, drift
  more data than, oceans of data, piles of data, sea of data > big data, large data set
  more gpus, need a gpu > gpu, compute cluster, training infrastructure
  move data around, moves data, nightly load, pipeline of data > data pipeline, data engineering
  multi node, number of nodes > distributed computing, cluster computing, cluster, parallel processing
  natural language processing = nlp
  need a gpu for > gpu, compute cluster, training infrastructure
  need more compute, nvidia > gpu, compute cluster, training infrastructure
  neural net = neural network
  neural network > deep learning
  notebook to production, operationalise > model deployment, model serving, mlops, machine learning operations
  numbers dont match, numbers look wrong, report is wrong, trust the numbers > data quality, data steward, data owner
  numbers look off, numbers off, odd numbers, report looks wrong > data quality, data steward, dashboard
  ocr model, speech to text model, text to speech model, translation model > machine learning model
  official numbers > source of truth, metric definition, data governance
  offline evaluation, precision and recall > model evaluation, model monitoring, accuracy, drift, model performance
  operationalize, out of the notebook > model deployment, model serving, mlops, machine learning operations
  parallel computing, parallel jobs > distributed computing, cluster computing, cluster, parallel processing
  personal data in models, production data in test > anonymise, personal data, data protection, privacy
  predict demand, predictive model, recommends things, scoring model > prediction, machine learning model, algorithm
  prediction > inference
  predictions are late, predictions are slow, predictions lag, predictions take > latency, inference, model serving
  predictions fail, predictions stop, serving breaks > model serving, availability, reliability, prediction service
  predictions for other teams, query the model, real time predictions > model serving, inference, prediction service
  productionise a model > model deployment, model serving, mlops, inference, machine learning operations
  productionize a model > model deployment, model serving, mlops, inference, machine learning operations
  pseudonymise, scrub data > anonymise, personal data, data protection, privacy
  pull data from, pull data into, pull in data, pyspark > data pipeline, data engineering
  pull the numbers, run a query, superset, tableau, write a query, write sql > analytics, dashboard, data analysis
  put a model into production > model deployment, model serving, mlops, inference, machine learning operations
  put a model live > model deployment, model serving, mlops, inference, machine learning operations
  put ml into production, release a model > model deployment, model serving, mlops, machine learning operations
  quality of the model, stale model, test set > model evaluation, model monitoring, accuracy, drift, model performance
  ray cluster, share gpus > gpu, compute cluster, training infrastructure
  real time scoring, requests to the model, serve a model > model serving, inference, prediction service
  recommendation engine = recommender system = recommender
  refresh the data, shift data around, shovel data, stream data > data pipeline, data engineering
  remove data from the model > personal data, data protection
  research a model, run a model experiment, sagemaker > experiment tracking, model training, machine learning
  rest api > api, api design, integration
  retrain the model > model training, machine learning, model deployment
  roll out a model > model deployment, model serving, mlops, machine learning operations
  run models in production > model deployment, model serving, mlops, inference, machine learning operations
  run on many machines, server farm > distributed computing, cluster computing, cluster, parallel processing
  runs the models, ship a model > model deployment, model serving, mlops, inference, machine learning operations
  serve predictions, spit out predictions, torchserve, triton, vllm > model serving, inference, prediction service
  serving falls over, serving is down > model serving, availability, reliability, prediction service
  serving is slow, slow inference, slow model, slow predictions > latency, inference, model serving
  share data with > data sharing, data access, data governance, data owner
  shrink the model, smaller model, speed up the model > model optimization, model optimisation, inference, latency
  slurm, tpu, training cluster > gpu, compute cluster, training infrastructure
  soup to nuts, start to finish > end to end, ownership
  spark job > data pipeline, data engineering
  speed of predictions > latency, inference, model serving
  spread over machines, supercomputer > distributed computing, cluster computing, cluster, parallel processing
  sql > database query
  squeeze more out of the model, tensorrt > model optimization, model optimisation, inference, latency
  statistics = stats
  stats > metric
  stats people, stats person > data team
  strange numbers, weird numbers, wrong figures > data quality, data steward, dashboard
  table not updated, transform data, where does the data come from > data pipeline, data engineering
  tag data, tag images > annotation, labelling, training data, labelled data
  tag the training data > annotation, labelling, labelled data
  take a model live > model deployment, model serving, mlops, inference, machine learning operations
  terabytes, too much data > big data, large data set
  test data from production, train on customer data > anonymise, personal data, data protection, privacy
  test the model > model evaluation, model monitoring, accuracy, drift, model performance
  third party api > api, integration
  time series = timeseries
  tracking events, usage numbers, usage stats > analytics, metric, product analytics
  train a model from scratch, training blows up, training diverges > model training, machine learning
  train on our data, use our data for training > anonymise, personal data, data protection, privacy
  training crashes, training fails, training is slow, training job > model training, machine learning
  training data > labelled data
  training hangs, training keeps failing, training loop, training pipeline > model training, machine learning
  training script, where models are trained, wont converge > model training, machine learning
  trains the model > model training, machine learning
  transformer model > algorithm, machine learning algorithm
  try a model, wandb, weights and biases > experiment tracking, model training, machine learning
  tune the database > database administration, database administrator, database
  warehouse tables > data warehouse
  what counts as an active user, who defines the kpi > metric definition, data governance
  where is the data > data catalogue, data governance
  which number is right > source of truth, metric definition, data governance
  which table holds, who owns the data, whose data > data owner, data governance, data catalogue, data steward
  who does it belong to > owner, ownership, accountable for
  who does this belong to, who is it down to, whose baby > owner, ownership, accountable for
  who keeps the models > model deployment, model serving, mlops, inference, machine learning operations
  whose baby is > owner, ownership, accountable for
  wrangle data > data pipeline, data engineering
  wrong data, wrong numbers in the report > data quality, data steward, data owner
`;
