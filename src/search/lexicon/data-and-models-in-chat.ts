export const DATA_AND_MODELS_IN_CHAT = `
  10x users, million users, system grows with us, ten times the users > scalability, scaling, scalable
  adapt a model, start with a ready model, take an existing model, tweak a ready made model > fine tuning, pre trained model, transfer learning
  ai art, ai pictures, draw pictures with ai > image generation, generative ai, diffusion model
  ai bill, cost per answer, running cost of the model, what does the ai cost us > inference cost, token cost, compute cost, cost optimization
  ai calls our system, connect ai to our systems, hook the ai up, let ai use our tools > tool calling, function calling, integration, ai agent
  ai does the task itself, ai that acts, bot does things for me > ai agent, autonomous agent, tool calling
  ai for beginners, ai lessons, learn about ai, teach staff ai > ai literacy, ai training
  ai gone wrong, harm done by ai, what if the ai goes wrong > ai safety, ai risk, responsible ai, human oversight
  ai grades ai, let ai check ai, model marks a model > llm as a judge, automated evaluation, model evaluation
  ai helper in the editor, ai writes my code, autocomplete code > ai coding assistant, code generation, ai tool
  ai moves fast, keep up with ai, latest ai, newest models > state of the art, emerging technology, latest research
  ai sees customer data, does it learn from our data, our data ends up in ai > training data, data privacy, data protection, ai policy
  ai stuff, ai things, ml stuff > artificial intelligence, machine learning
  ais talking to each other, bots working together, several ais > multi agent, ai agent, orchestration
  algorithm is unfair, model discriminates, model treats groups differently, unfair computer decisions > bias, fairness, responsible ai, ai ethics
  all data in one place, all data under one roof, pool all the data > data warehouse, data lake, data integration
  allow a model to go live, who lets the model go live, who signs off the model > model approval, model governance, ai governance, release approval
  angry or happy text, mood of the message > sentiment analysis, natural language processing
  answer for the ai, who is to blame for ai > ai governance, accountability, responsible ai
  answer from our documents, bot knows our docs, chat with our documents, feed it our docs > retrieval augmented generation, knowledge base, vector database, semantic search
  answers in a blink, bot takes forever, snappy replies, wait ages for the bot > latency, response time, inference
  answers leaked into training, peeked at the test data > data leakage
  are we allowed to use this data, can we use customer data > lawful basis, consent, data protection
  artificial brain, layers of neurons, mimics the brain > neural network, deep learning
  attack our own ai, poke holes in the ai, try to break the ai > red teaming, adversarial testing, ai safety
  backup when the ai fails, what if the ai is down > fallback, graceful degradation, reliability
  bad words filter, block nasty posts, filter nasty content > content moderation, content filter
  be good at maths, how much maths, lot of maths, maths heavy > mathematics, statistics, linear algebra, calculus, probability
  bear the load, copes with load, stands up to heavy use, takes the strain, wont buckle > scalability, reliability, load test, capacity
  beat the old model, better than the old model, simple thing to beat > baseline, benchmark, model evaluation
  beefy machines, beefy server, big iron, powerful computers > gpu, compute, high performance computing
  best hits first, order of search results, sort search results > ranking, search relevance, information retrieval
  beyond the demo, from laptop to live, past the demo stage, science project to product > model deployment, mlops, production ready
  blank fields, empty columns, gaps in the data, holes in the data > missing value, data quality, data cleaning
  blank out names, hide names in data, strip out names, take names out > anonymisation, pseudonymisation, redaction, personal data
  boil down long texts, gist of a document, shorten long texts > text summarisation, summarisation, natural language processing
  bot backs up its answers, bot says where it got it, show where the answer came from > citation, grounding, retrieval augmented generation
  bot doesnt know recent news, model knows nothing after > knowledge cutoff, retrieval augmented generation
  bot embarrasses us, bot insults, bot is rude, bot swears > guardrail, content moderation, toxicity, ai safety
  bot forgets the start, how much text can it take, text too long for the model > context window, token limit, context length
  bot gives up, bot hands over to a person, bot passes me to a person > human handoff, human agent, escalation
  bot goes off topic, fence in the bot, keep the ai in check, keep the bot on topic > guardrail, system prompt, content filter
  bot leaks secrets, fool the ai, talk the bot into, trick the bot > prompt injection, jailbreak, guardrail, red team
  bot on the website, help bot, robot that answers, virtual helper > chatbot, virtual assistant, conversational ai
  bot personality, how the bot speaks, scripts for the bot, what should the bot say > conversation design, dialogue design, chatbot
  bot pretends to be human, mark ai content, tell users its a bot > transparency, ai disclosure, responsible ai
  bot refuses, bot wont answer, too cautious bot > refusal, guardrail, content filter
  bring ai to the company, get people to use ai, people scared of ai > ai adoption, change management, ai literacy
  bring the model up to date, freshen up the model, keep the model fresh > retraining, model retraining, continuous training
  buckets of customers, lump users together, sort customers into groups > segmentation, clustering, customer segment
  build our own model, homegrown model, make a model from scratch > model development, model training, custom model
  burning money on gpus, training bill for models, training is expensive > training cost, compute cost, gpu, cost optimization
  buttons and screens, forms and screens, screens and buttons, what users click on > user interface, user facing, frontend, front end
  buy gpus, more gpus, our gpus, rent gpus > infrastructure
  cart data around, get data from a to b, ship data around > data pipeline, data engineering, etl, data ingestion
  catch bad data early, check data as it comes in, stop bad data > data validation, data quality check, data testing, data contract
  catch fraudsters, spot fraud > fraud detection
  cause or coincidence, did it really cause > causal inference, correlation, causality
  chances of something happening, work out the odds > probability, statistics
  charts and graphs, draws charts, makes graphs, pretty charts > data visualisation, visualisation, dashboard
  cheaper ai model, cut the ai bill, save on tokens > cost optimization, model selection, inference cost, token usage
  check what the ai wrote, trust ai code > code review, human review, ai generated code
  choose an ai supplier, openai or anthropic, which ai provider, which ai vendor > model selection, ai vendor, model provider, vendor evaluation
  chop up documents, cut documents into pieces > chunking, retrieval augmented generation
  collects the data, gather the data, get hold of data, where we get data > data collection, data acquisition, data source
  column disappeared, someone changed a column, table changed without warning > data contract, schema change, breaking change
  compare ai models, league table of models, which ai model is best > benchmark, model evaluation, model selection
  computer teaches itself, computers that learn, machines that learn > machine learning
  computers that think, machines that think, thinking machine > artificial intelligence, machine learning
  copies in several countries, servers close to users > multi region, content delivery network
  copyright of ai, owns what the ai made, who owns ai output > intellectual property, copyright, ai generated content
  correct answers to compare, right answers for testing > ground truth, test set, evaluation set
  could it be luck, fluke result > statistical significance, hypothesis testing, confidence interval
  counted in tokens, pay per token, price per word for ai > token usage, token cost, inference cost
  crawl the web, pull stuff off websites, scrape websites > web scraping, data collection, crawler
  creepy use of data, snooping on users, spying on users > privacy, data protection, personal data
  crowd of labellers, pay people to label, people who label > annotator, annotation, labelling, crowdsourcing
  crunches it overnight, overnight job, runs overnight > batch processing, batch job, scheduled job
  crystal ball, guess the future, see into the future, tell the future from data > prediction, forecasting, predictive model, predictive analytics
  customers about to leave, customers likely to quit, which customers will leave > churn prediction, churn, predictive model
  customers behave differently now, data has shifted, model out of touch, world has changed since > drift, concept drift, data drift, retraining
  data all over the place, data in silos, data is scattered, every team has its own data > data silo, data integration, data governance
  data as it happens, data up to the second, live data > real time data, streaming, stream processing, event streaming
  data for testing the model, hold some data back, keep some data back > test set, validation set, holdout
  data from everywhere, glue the data together, join up the data > data integration, data pipeline, etl
  data is out of date, how fresh is the data, yesterdays data > data freshness, data pipeline, data quality
  data it has never seen, does it work on unseen data, works on new data > generalisation, model evaluation, test set
  data labelling instructions, how to label data, rules for labelling data > annotation guideline, labelling guideline, annotation
  data labels are wrong, labellers disagree, sloppy labels, two people label differently > label quality, inter annotator agreement, annotation guideline
  data must stay in the country, data stays in europe, where data is physically > data residency, data location
  data science crowd, data science folks, data science lot, data science people, data science team > data scientist
  decided by a machine, decision without a human, let ai decide > automated decision making, human oversight, human in the loop
  deep net, deep nets, neural net, neural nets > machine learning model, model, neural network, deep learning
  different for every user, tailored to each user > personalisation, recommendation
  dig through data, explore the data, first look at the data, poke around in the data > exploratory data analysis, data exploration, data analysis
  distil the model, prune the model, shrink a model, shrink the model, smaller ai model > model optimization, model compression, quantization
  do no harm with ai, do the right thing with ai, use ai responsibly > responsible ai, ai ethics
  do we even need ai, is ai worth it, worth using ai > ai use case, ai strategy, return on investment, feasibility
  dont compute it twice, remember earlier results, store it for quick access > caching, cache
  double entries, duplicate rows, same customer twice > deduplication, duplicate record, data quality, master data
  draw boxes round things, hand label, mark up the data, put tags on pictures > annotation, labelling, labelled data
  dummy data, fake data, made up data, pretend data > synthetic data, test data
  everyone hits the site at once, flood of visitors to the site, stampede of users, traffic through the roof > scalability, scaling, capacity, load balancing
  examples in the prompt, give the prompt examples > few shot, prompt engineering
  excel sheet, google sheet, xls file > spreadsheet
  explain a decision by the computer, rejected by the algorithm > explainability, automated decision, transparency
  false alarms from the model, flags innocent people, flags the wrong ones > false positive, precision, model evaluation
  far more of one kind, lopsided data, rare cases in the data > class imbalance, imbalanced data, sampling
  feeds our app, hand us predictions, plug into our product, predictions in our app > prediction service, api, integration, model serving
  fiddle with the model, knobs on the model, tweak the model, twiddle the knobs > hyperparameter tuning, model tuning, model optimization
  fight over gpus, out of gpus, wait for a gpu, who gets the gpus > gpu allocation, gpu, resource allocation, compute
  file on the model, model passport, paperwork for a model > model card, model documentation
  find by meaning, match by meaning > embedding, semantic search, vector search
  find patterns in data, patterns in the numbers, spot patterns > data mining, pattern recognition, data analysis
  find similar texts > embedding, semantic search, vector search, similarity
  find stuff on our site, search finds nothing, search is rubbish > search relevance, search engine, information retrieval
  fix up the data, make data usable, scrub the data, tidy the data, whip data into shape > data cleaning, data preparation, data preprocessing, data wrangling
  follow the data back, trace a number back, where did this number come from > data lineage, data provenance
  forecast > prediction
  get answers from the model, use the model from our app > inference, model serving, api
  get models taught, models taught, teach a model, teach models, teach the model > model training, training, train
  get permission for data, users agree to share data > consent, data protection
  get the same result twice, repeat an experiment, run it again and get the same > reproducibility, reproducible, experiment tracking
  go by the numbers, turn data into decisions, use data to decide > data driven, decision making, insight
  good on training bad on new, memorises the data, model learns by heart > overfitting, generalisation, regularisation
  good prompts, recipes for prompts, reuse prompts, share prompts > prompt library, prompt template, prompt engineering
  good with numbers, head for numbers, knows their stats, maths brain > statistics, mathematics, quantitative, analytical skill
  gpus are idle, gpus sit idle, idle gpus, idle machines, idle servers, machines sit idle > resource utilization, utilization, resource usage
  guess next months sales, guess the sales, how much will we sell > forecasting, sales forecast, demand forecasting
  hammering our api, limit api calls, slow down callers > rate limiting, throttling
  high stakes ai, life changing decisions by ai, risky ai > high risk ai, ai act, human oversight, impact assessment
  home for the data, where the data lives > data storage, data warehouse, database, data lake
  how data is laid out, how tables link, shape of the data, tables and columns > data model, data modelling, schema, database design
  how often is the model right, how often it gets it right, marks for the model > accuracy, model evaluation, evaluation metric
  how sure is the model, model is unsure > confidence score, uncertainty, probability
  how to ask chatgpt, talk to the ai properly, tell the ai what to do, write instructions for the ai > prompt engineering, prompt design, system prompt
  huge pile of data, mountain of records, pile of records, terabyte, tons of data, wave of records > data set, big data, scale
  humans grade answers, people rate answers, thumbs down on answers > human evaluation, human feedback, user feedback
  inference cluster, prediction endpoint, prediction endpoints, scoring endpoint > prediction service, model serving, inference
  inhouse chatgpt, our own chatgpt, private chatgpt > ai assistant, generative ai, large language model
  inputs to the model, pick what goes into the model, signals for the model, which columns to use > feature engineering, feature selection
  is the bot any good, mark the bots answers, test the bot, try the bot out > llm evaluation, evals, evaluation set, human evaluation
  is the model ready, model good enough to ship > model validation, model evaluation, acceptance criteria, production ready
  is the model still ok, model still any good, notice when the model slips > model monitoring, drift, model performance
  keep old models, versions of the model, which model is live > model registry, model version, model versioning
  keep the bot honest, keep the bot truthful, stop it inventing, stop the bot lying > hallucination, grounding, guardrail, factual accuracy
  keep the model in house, model on our own servers, run the llm ourselves > self hosted, open weight, on premise
  keep track of experiments, log the runs, which run was best > experiment tracking, model registry
  keeps ai alive, keeps the ai running, looks after the ai, nurses the models > model monitoring, mlops, model maintenance, model serving
  learns by trial and error, reward the model > reinforcement learning
  learns from examples, shown lots of examples > supervised learning, training data, labelled data
  let ai write, machine written, write texts with ai > generative ai, text generation, ai generated content
  lets too much slip through, model misses too many > false negative, recall, model evaluation
  load the history, reload old data, rerun for past days > data backfill, reprocess, historical data
  lock down the data, who can look at customer data, who may see the data > data access, access control, data governance
  locked in to one ai, swap the model out, switch ai provider > vendor lock in, model provider
  look up numbers myself, numbers without asking anyone, self serve numbers > self service analytics, dashboard, business intelligence
  loss explodes, loss is nan, training crashes, training diverges, training wont converge, wont converge > model training, training run, trouble in training
  make it faster, run faster, runs faster, speed up a model, tune, tune up, tunes > optimization, optimisation, optimize, optimise, performance
  makes sense of text, understands language, understands what people write > natural language processing, language model, text classification
  meaning of the columns, what does this column mean, what does this field mean > data dictionary, data catalogue, metadata
  mine the data, nuggets in the data, treasure in our data > data mining, insight, data analysis
  model acts up, models act up, predictions go bad, predictions go wrong > model performance, model monitoring, drift
  model gathering dust, models that never ship, stuck in the lab > model deployment, mlops
  model off the shelf, ready trained model, someone elses model > pre trained model, foundation model, transfer learning
  model on a camera, model on the device, model on the phone > edge computing, edge deployment, on device, edge ai
  new model on the quiet, old model against new, run both models > shadow deployment, a b test, canary, model evaluation
  not enough data to train, only a handful of examples, too few examples > data augmentation, synthetic data, data collection
  numbers pile up, too many numbers, too much data to crunch > large data sets, data processing, big data
  odd behaviour in the data, something unusual in the numbers, weird blips > anomaly detection, anomaly, outlier
  old version of the prompt, someone messed with the prompt, who changed the prompt > prompt versioning, prompt management, version control
  one server dies, second machine takes over, spare copy of the system > failover, high availability, fault tolerance
  people also bought, suggests products, suggests what to buy, you might also like > recommendation system, recommender, recommendation engine, personalisation
  petabyte, petabytes, terabyte, terabytes, zettabytes > big data, large data set, enormous data set
  places to use ai, spot chances for ai, where could we use ai > ai use case, ai strategy, ai adoption
  predictions look wrong > model performance, model monitoring, drift
  prompt hacking, prompt wizardry, writing prompts > prompt engineering, ai skill
  put things into categories, sort things into boxes, yes or no from a model > classification, classifier, classification model
  ray cluster, ray clusters, slurm, spark cluster, spark clusters > distributed computing, cluster computing
  read handwriting, reads scanned documents, text from a picture, text out of pdfs > optical character recognition, ocr, document processing
  recognise faces, recognises pictures, sees things in photos, whats in the picture > computer vision, image recognition, object detection
  say what the numbers mean, story behind the numbers, tell a story with data > data storytelling, insight, data interpretation
  school the model, teach it with data, teach the computer, teach the machine > model training, machine learning, training data
  servers in several places > multi region, content delivery network
  share traffic between servers, spread requests, spread the traffic > load balancing, load balancer
  smart app, smart apps, smart assistant, smart feature, smart features, smart product > ai application, ai feature, ai product, artificial intelligence
  sort incoming emails automatically, tag messages automatically > text classification, natural language processing
  spare server > failover, high availability, fault tolerance
  spread training over machines, train on many gpus > distributed training, gpu cluster
  talk to the app, understands speech, voice commands > speech recognition, voice assistant
  teaching models > model training, training, train
  what do the numbers say, what does the data tell us, what the data says > insight, data analysis, analytics
  what drives the prediction, what matters to the model, why did it predict that > explainability, feature importance, interpretability
`;
