export const DATA_AND_MODELS_IN_CHAT = `
  ai bill, what does the ai cost us, cost per answer, running cost of the model > inference cost, token cost, compute cost, cost optimization
  ai gone wrong, harm done by ai, what if the ai goes wrong > ai safety, ai risk, responsible ai, human oversight
  ai grades ai, model marks a model, let ai check ai > llm as a judge, automated evaluation, model evaluation
  ai pictures, draw pictures with ai, ai art > image generation, generative ai, diffusion model
  ai stuff, ml stuff, ai things > artificial intelligence, machine learning
  ai that acts, ai does the task itself, bot does things for me > ai agent, autonomous agent, tool calling
  ai writes my code, autocomplete code, ai helper in the editor > ai coding assistant, code generation, ai tool
  algorithm is unfair, model discriminates, model treats groups differently, unfair computer decisions > bias, fairness, responsible ai, ai ethics
  all data in one place, all data under one roof, pool all the data > data warehouse, data lake, data integration
  answers in a blink, snappy replies, bot takes forever, wait ages for the bot > latency, response time, inference
  answers leaked into training, peeked at the test data > data leakage
  artificial brain, layers of neurons, mimics the brain > neural network, deep learning
  attack our own ai, try to break the ai, poke holes in the ai > red teaming, adversarial testing, ai safety
  beat the old model, better than the old model, simple thing to beat > baseline, benchmark, model evaluation
  big iron, beefy machines, beefy server, powerful computers > gpu, compute, high performance computing
  boil down long texts, shorten long texts, gist of a document > text summarisation, summarisation, natural language processing
  bot doesnt know recent news, model knows nothing after > knowledge cutoff, retrieval augmented generation
  bot hands over to a person, bot passes me to a person, bot gives up > human handoff, human agent, escalation
  bot knows our docs, answer from our documents, chat with our documents, feed it our docs > retrieval augmented generation, knowledge base, vector database, semantic search
  bot on the website, help bot, robot that answers, virtual helper > chatbot, virtual assistant, conversational ai
  bot refuses, bot wont answer, too cautious bot > refusal, guardrail, content filter
  bot swears, bot insults, bot is rude, bot embarrasses us > guardrail, content moderation, toxicity, ai safety
  bots working together, several ais, ais talking to each other > multi agent, ai agent, orchestration
  build our own model, make a model from scratch, homegrown model > model development, model training, custom model
  buttons and screens, screens and buttons, forms and screens, what users click on > user interface, user facing, frontend, front end
  can we use customer data, are we allowed to use this data > lawful basis, consent, data protection
  cause or coincidence, did it really cause > causal inference, correlation, causality
  cheaper model, save on tokens, cut the ai bill > cost optimization, model selection, inference cost, token usage
  computers that learn, machines that learn, computer teaches itself > machine learning
  copes with load, takes the strain, bear the load, wont buckle, stands up to heavy use > scalability, reliability, load test, capacity
  creepy use of data, snooping on users, spying on users > privacy, data protection, personal data
  customers about to leave, customers likely to quit, which customers will leave > churn prediction, churn, predictive model
  cut documents into pieces, chop up documents > chunking, retrieval augmented generation
  data all over the place, data is scattered, data in silos, every team has its own data > data silo, data integration, data governance
  data as it happens, data up to the second, live data > real time data, streaming, stream processing, event streaming
  data has shifted, customers behave differently now, model out of touch, world has changed since > drift, concept drift, data drift, retraining
  data science crowd, data science folks, data science lot, data science people, data science team > data scientist
  data stays in europe, data must stay in the country, where data is physically > data residency, data location
  deep net, deep nets, neural net, neural nets > machine learning model, model, neural network, deep learning
  dig through data, poke around in the data, explore the data, first look at the data > exploratory data analysis, data exploration, data analysis
  distil the model, prune the model, pruning, shrink a model, shrink the model, smaller model > model optimization, model compression, quantization
  do the right thing with ai, use ai responsibly, do no harm with ai > responsible ai, ai ethics
  dont compute it twice, remember earlier results, store it for quick access > caching, cache
  examples in the prompt, give the prompt examples > few shot, prompt engineering
  excel sheet, google sheet, xls file > spreadsheet
  explain a decision by the computer, rejected by the system > explainability, automated decision, transparency
  fiddle with the model, knobs on the model, twiddle the knobs, tweak the model > hyperparameter tuning, model tuning, model optimization
  fight over gpus, who gets the gpus, out of gpus, wait for a gpu > gpu allocation, gpu, resource allocation, compute
  filter nasty content, block nasty posts, bad words filter > content moderation, content filter
  flags innocent people, flags the wrong ones, false alarms from the model > false positive, precision, model evaluation
  fluke result, could it be luck > statistical significance, hypothesis testing, confidence interval
  forecast > prediction
  freshen up the model, keep the model fresh, bring the model up to date > retraining, model retraining, continuous training
  from laptop to live, science project to product, beyond the demo, past the demo stage > model deployment, mlops, production ready
  gather the data, collects the data, where we get data, get hold of data > data collection, data acquisition, data source
  get answers from the model, use the model from our app > inference, model serving, api
  get data from a to b, ship data around, cart data around > data pipeline, data engineering, etl, data ingestion
  get models taught, models taught, teach a model, teach models, teach the model > model training, training, train
  get people to use ai, people scared of ai, bring ai to the company > ai adoption, change management, ai literacy
  get permission for data, users agree to share data > consent, data protection
  get the same result twice, repeat an experiment, run it again and get the same > reproducibility, reproducible, experiment tracking
  glue the data together, join up the data, data from everywhere > data integration, data pipeline, etl
  good prompts, reuse prompts, share prompts, recipes for prompts > prompt library, prompt template, prompt engineering
  good with numbers, head for numbers, knows their stats, maths brain > statistics, mathematics, quantitative, analytical skill
  gpus are idle, gpus sit idle, idle gpus, idle machines, idle servers, machines sit idle > resource utilization, utilization, resource usage
  guess the future, see into the future, crystal ball, tell the future from data > prediction, forecasting, predictive model, predictive analytics
  hammering our api, slow down callers, limit api calls > rate limiting, throttling
  high stakes ai, life changing decisions by ai, risky ai > high risk ai, ai act, human oversight, impact assessment
  holes in the data, gaps in the data, blank fields, empty columns > missing value, data quality, data cleaning
  how much will we sell, guess next months sales, guess the sales > forecasting, sales forecast, demand forecasting
  how often is the model right, how often it gets it right, marks for the model > accuracy, model evaluation, evaluation metric
  how sure is the model, model is unsure > confidence score, uncertainty, probability
  how the bot speaks, bot personality, what should the bot say, scripts for the bot > conversation design, dialogue design, chatbot
  how to label, rules for labelling, labelling instructions > annotation guideline, labelling guideline, annotation
  inference cluster, prediction endpoint, prediction endpoints, scoring endpoint > prediction service, model serving, inference
  is ai worth it, worth using ai, do we even need ai > ai use case, ai strategy, return on investment, feasibility
  is the bot any good, test the bot, mark the bots answers, try the bot out > llm evaluation, evals, evaluation set, human evaluation
  is the model ready, model good enough to ship > model validation, model evaluation, acceptance criteria, production ready
  is the model still ok, model still any good, notice when the model slips > model monitoring, drift, model performance
  keep old models, versions of the model, which model is live > model registry, model version, model versioning
  keep some data back, hold some data back, data for testing the model > test set, validation set, holdout
  keep the bot honest, stop the bot lying, stop it inventing, keep the bot truthful > hallucination, grounding, guardrail, factual accuracy
  keep the bot on topic, bot goes off topic, fence in the bot, keep the ai in check > guardrail, system prompt, content filter
  keeps the ai running, keeps ai alive, looks after the ai, nurses the models > model monitoring, mlops, model maintenance, model serving
  labels are wrong, sloppy labels, labellers disagree, two people label differently > label quality, inter annotator agreement, annotation guideline
  latest ai, newest models, keep up with ai, ai moves fast > state of the art, emerging technology, latest research
  league table of models, compare models, which model is best > benchmark, model evaluation, model selection
  learns by trial and error, reward the model > reinforcement learning
  learns from examples, shown lots of examples > supervised learning, training data, labelled data
  let ai decide, decided by a machine, decision without a human > automated decision making, human oversight, human in the loop
  let ai use our tools, connect ai to our systems, hook the ai up, ai calls our system > tool calling, function calling, integration, ai agent
  locked in to one ai, switch ai provider, swap the model out > vendor lock in, model provider
  loss explodes, loss is nan, training crashes, training diverges, training wont converge, wont converge > model training, training run, trouble in training
  made up data, fake data, pretend data, dummy data > synthetic data, test data
  makes sense of text, understands what people write, understands language > natural language processing, language model, text classification
  match by meaning, find similar texts, find by meaning > embedding, semantic search, vector search, similarity
  maths heavy, how much maths, lot of maths, be good at maths > mathematics, statistics, linear algebra, calculus, probability
  memorises the data, model learns by heart, good on training bad on new > overfitting, generalisation, regularisation
  mine the data, nuggets in the data, treasure in our data > data mining, insight, data analysis
  model acts up, models act up, predictions go bad, predictions go wrong > model performance, model monitoring, drift
  model misses too many, lets too much slip through > false negative, recall, model evaluation
  model on our own servers, run the llm ourselves, keep the model in house > self hosted, open weight, on premise
  model on the phone, model on the device, model on a camera > edge computing, edge deployment, on device, edge ai
  mood of the message, angry or happy text > sentiment analysis, natural language processing
  not enough data to train, too few examples, only a handful of examples > data augmentation, synthetic data, data collection
  numbers pile up, too many numbers, too much data to crunch > large data sets, data processing, big data
  numbers without asking anyone, look up numbers myself, self serve numbers > self service analytics, dashboard, business intelligence
  odd behaviour in the data, weird blips, something unusual in the numbers > anomaly detection, anomaly, outlier
  old model against new, new model on the quiet, run both models > shadow deployment, a b test, canary, model evaluation
  one server dies, spare server, second machine takes over, spare copy of the system > failover, redundancy, high availability, fault tolerance
  openai or anthropic, which ai vendor, which ai provider, choose an ai supplier > model selection, ai vendor, model provider, vendor evaluation
  our data ends up in ai, does it learn from our data, ai sees customer data > training data, data privacy, data protection, ai policy
  our gpus, more gpus, buy gpus, rent gpus > infrastructure, compute
  our own chatgpt, inhouse chatgpt, private chatgpt > ai assistant, generative ai, large language model
  overnight job, runs overnight, crunches it overnight > batch processing, batch job, scheduled job
  paperwork for a model, model passport, file on the model > model card, model documentation
  pay per token, counted in tokens, price per word for ai > token usage, token cost, inference cost
  people rate answers, humans grade answers, thumbs down on answers > human evaluation, human feedback, user feedback
  people who label, pay people to label, crowd of labellers > annotator, annotation, labelling, crowdsourcing
  petabyte, petabytes, terabyte, terabytes, zettabytes > big data, large data set, enormous data set
  pick what goes into the model, which columns to use, inputs to the model, signals for the model > feature engineering, feature selection
  plug into our product, hand us predictions, feeds our app, predictions in our app > prediction service, api, integration, model serving
  predictions look wrong > model performance, model monitoring, drift
  pretty charts, draws charts, charts and graphs, makes graphs > data visualisation, visualisation, dashboard
  prompt hacking, prompt wizardry, writing prompts > prompt engineering, ai skill
  put tags on pictures, mark up the data, draw boxes round things, hand label > annotation, labelling, labelled data
  put things into categories, sort things into boxes, yes or no from a model > classification, classifier, classification model
  rare cases in the data, far more of one kind, lopsided data > class imbalance, imbalanced data, sampling
  ray cluster, ray clusters, slurm, spark cluster, spark clusters > distributed computing, cluster computing
  reads scans, read handwriting, text from a picture, text out of pdfs > optical character recognition, ocr, document processing
  ready trained model, model off the shelf, someone elses model > pre trained model, foundation model, transfer learning
  recognise faces, recognises pictures, sees things in photos, whats in the picture > computer vision, image recognition, object detection
  reload old data, rerun for past days, load the history > data backfill, reprocess, historical data
  right answers for testing, correct answers to compare > ground truth, test set, evaluation set
  same customer twice, double entries, duplicate rows > deduplication, duplicate record, data quality, master data
  scrape websites, pull stuff off websites, crawl the web > web scraping, data collection, crawler
  search is rubbish, search finds nothing, find stuff on our site > search relevance, search engine, information retrieval
  servers in several places, servers close to users, copies in several countries > multi region, redundancy, content delivery network
  shape of the data, how data is laid out, tables and columns, how tables link > data model, data modelling, schema, database design
  share traffic between servers, spread the traffic, spread requests > load balancing, load balancer
  show where the answer came from, bot backs up its answers, bot says where it got it > citation, grounding, retrieval augmented generation
  smart app, smart apps, smart assistant, smart feature, smart features, smart product > ai application, ai feature, ai product, artificial intelligence
  someone changed a column, column disappeared, table changed without warning > data contract, schema change, breaking change
  sort customers into groups, buckets of customers, lump users together > segmentation, clustering, customer segment
  sort incoming emails automatically, tag messages automatically > text classification, natural language processing
  sort search results, order of search results, best hits first > ranking, search relevance, information retrieval
  spot fraud, catch fraudsters > fraud detection
  spot patterns, find patterns in data, patterns in the numbers > data mining, pattern recognition, data analysis
  stop bad data, catch bad data early, check data as it comes in > data validation, data quality check, data testing, data contract
  strip out names, take names out, blank out names, hide names in data > anonymisation, pseudonymisation, redaction, personal data
  stuck in the lab, model gathering dust, models that never ship > model deployment, mlops
  system grows with us, ten times the users, 10x users, million users > scalability, scaling, scalable
  tailored to each user, different for every user > personalisation, recommendation
  take an existing model, start with a ready model, adapt a model, tweak a ready made model > fine tuning, pre trained model, transfer learning
  talk to the app, voice commands, understands speech > speech recognition, voice assistant
  teach staff ai, ai lessons, learn about ai, ai for beginners > ai literacy, ai training
  teach the machine, teach the computer, school the model, teach it with data > model training, machine learning, training data
  teaching models > model training, training, train
  tell a story with data, story behind the numbers, say what the numbers mean > data storytelling, insight, data interpretation
  tell users its a bot, bot pretends to be human, mark ai content > transparency, ai disclosure, responsible ai
  terabyte, tons of data, huge pile of data, pile of records, mountain of records, wave of records > data set, big data, scale
  text too long for the model, how much text can it take, bot forgets the start > context window, token limit, context length
  thinking machine, machines that think, computers that think > artificial intelligence, machine learning
  tidy the data, scrub the data, whip data into shape, make data usable, fix up the data > data cleaning, data preparation, data preprocessing, data wrangling
  traffic through the roof, flood of visitors, everyone comes at once, stampede of users > scalability, scaling, capacity, load balancing
  train on many gpus, spread training over machines > distributed training, gpu cluster
  training is expensive, training bill for models, burning money on gpus > training cost, compute cost, gpu, cost optimization
  trick the bot, fool the ai, bot leaks secrets, talk the bot into > prompt injection, jailbreak, guardrail, red team
  trust ai code, check what the ai wrote > code review, human review, ai generated code
  tune, tunes, tune up, speed up a model, make it faster, run faster, runs faster > optimization, optimisation, optimize, optimise, performance
  turn data into decisions, use data to decide, go by the numbers > data driven, decision making, insight
  what do the numbers say, what the data says, what does the data tell us > insight, data analysis, analytics
  what does this column mean, what does this field mean, meaning of the columns > data dictionary, data catalogue, metadata
  what drives the prediction, why did it predict that, what matters to the model > explainability, feature importance, interpretability
  what if the ai is down, backup when the ai fails > fallback, graceful degradation, reliability
  where could we use ai, places to use ai, spot chances for ai > ai use case, ai strategy, ai adoption
  where did this number come from, trace a number back, follow the data back > data lineage, data provenance
  where the data lives, home for the data > data storage, data warehouse, database, data lake
  which run was best, keep track of experiments, log the runs > experiment tracking, model registry
  who changed the prompt, old version of the prompt, someone messed with the prompt > prompt versioning, prompt management, version control
  who is to blame for ai, answer for the ai > ai governance, accountability, responsible ai
  who may see the data, lock down the data, who can look at customer data > data access, access control, data governance
  who owns ai output, owns what the ai made, copyright of ai > intellectual property, copyright, ai generated content
  who signs off the model, who lets the model go live, allow a model to go live > model approval, model governance, ai governance, release approval
  work out the odds, chances of something happening > probability, statistics
  works on new data, does it work on unseen data, data it has never seen > generalisation, model evaluation, test set
  write instructions for the ai, tell the ai what to do, how to ask chatgpt, talk to the ai properly > prompt engineering, prompt design, system prompt
  write texts with ai, let ai write, machine written > generative ai, text generation, ai generated content
  yesterdays data, data is out of date, how fresh is the data > data freshness, data pipeline, data quality
  you might also like, people also bought, suggests what to buy, suggests products > recommendation system, recommender, recommendation engine, personalisation
`;
