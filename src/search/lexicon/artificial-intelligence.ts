export const ARTIFICIAL_INTELLIGENCE = `
  add ai to, ai in our app, ai in the product > ai application, ai feature, ai capability, ai product, ai system
  agentic, ai agent, function calling, multi agent, tool calling > ai application, generative ai, llm
  ai = artificial intelligence
  ai act, ai bias, ai ethics board > responsible ai, ai ethics, ai policy, bias, fairness, explainability
  ai allowed, ai note taker, ai notetaker > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  ai app, ai customers see, ai driven, ai enabled > ai application, ai feature, ai capability, ai product, ai system
  ai ethics = responsible ai = ethical ai = trustworthy ai
  ai feature = ai functionality = ai capability
  ai first, ai for customers, ai integration > ai application, ai feature, ai capability, ai product, ai system
  ai governance, ai review board, ai risk > responsible ai, ai ethics, ai policy, bias, fairness, explainability
  ai inside, ai magic, ai powered, bolt on ai > ai application, ai feature, ai capability, ai product, ai system
  ai into the app, ai into the product > ai application, ai feature, ai capability, ai product, ai system
  ai model = machine learning model = ml model
  ai policy = ai guideline = ai usage policy = acceptable use of ai
  ai rules, ai written text > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  ai safety, bias in the model, biased model > responsible ai, ai ethics, ai policy, bias, fairness, explainability
  ai side of the product, ai solution > ai application, ai feature, ai capability, ai product, ai system
  ai that customers use, ai users touch > ai application, ai feature, ai capability, ai product, ai system
  allowed to use ai > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  allowed to use chatgpt, chatgpt at work > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  anthropic, choose a model, claude, decides which model, gemini, gpt 4 > model selection, llm, large language model
  assistant for customers, bake ai into > ai application, ai feature, ai capability, ai product, ai system
  automate a process, automate boring work, automate our > automation, automate, intelligent automation, business process
  black box, eu ai act, explain the model > responsible ai, ai ethics, ai policy, bias, fairness, explainability
  boring repetitive tasks, cut manual work > automation, automate, intelligent automation, business process
  bot lies, bot says, chatbot says, embarrassing answers > hallucination, model evaluation, accuracy, guardrail
  brains behind the app, brains of the app > ai application, ai feature, ai capability, ai product, ai system
  brainy features, build ai into, builds the ai > ai application, ai feature, ai capability, ai product, ai system
  build a chatbot, builds the bot, clever features > ai application, ai feature, ai capability, ai product, ai system
  chat assistant, clever app, gen ai feature > ai application, ai feature, ai capability, ai product, ai system
  chatbot = chat bot = conversational agent = virtual assistant = conversational ai
  chatgpt = llm = generative ai = large language model
  chatgpt > artificial intelligence, ai tool
  chunking, embeddings, pgvector, pinecone, semantic search > vector database, retrieval augmented generation
  cut out manual work, do it by hand > automation, automate, intelligent automation, business process
  dos and donts of ai, fireflies > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  explain why the model, is the ai fair > responsible ai, ai ethics, ai policy, bias, fairness, explainability
  generative ai = genai = gen ai
  get rid of manual work, less manual work > automation, automate, intelligent automation, business process
  gives wrong answers, goes rogue, jailbreak, lies to users > hallucination, model evaluation, accuracy, guardrail
  gpt 5, gpt4, hugging face, huggingface, llama, mistral, model choice > model selection, llm, large language model
  gpt > artificial intelligence, ai tool, generative ai
  guardrail > hallucination, model evaluation, accuracy
  hallucination = made up answer
  human checks the ai, human in the loop, person in the loop > human oversight, human review, responsible ai
  integrate ai, make the app clever, makes the ai > ai application, ai feature, ai capability, ai product, ai system
  intelligent features, makes the app smart > ai application, ai feature, ai capability, ai product, ai system
  langchain, llamaindex > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  large language model = llm = foundation model = language model
  let the machine do, manual drudgery, repetitive work > automation, automate, intelligent automation, business process
  make stuff up, makes things up, off the rails bot > hallucination, model evaluation, accuracy, guardrail
  makes the chatbot, put ai into, smart features > ai application, ai feature, ai capability, ai product, ai system
  meeting bot, otter, paste code into > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  model bias, model risk, red team the model > responsible ai, ai ethics, ai policy, bias, fairness, explainability
  ollama, open weights, openai, picks the model, select a model > model selection, llm, large language model
  paste into chatgpt > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  plug ai into, smart app, smart product > ai application, ai feature, ai capability, ai product, ai system
  prompt engineering = prompt design = prompting
  prompt injection, rude answers, spouts nonsense > hallucination, model evaluation, accuracy, guardrail
  prompt library > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  prompt templates, prompts > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  put code into chatgpt > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  put customer data in chatgpt > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  retrieval augmented generation = rag
  robotic process automation, rpa, save manual work > automation, automate, intelligent automation, business process
  rules for ai, rules on ai > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  smarts, sprinkle ai > ai application, ai feature, ai capability, ai product, ai system
  someone checks the ai > human oversight, human review, responsible ai
  still done by hand, take over manual work > automation, automate, intelligent automation, business process
  synthetic data = artificial data
  system prompt, tune prompts > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  talks nonsense, talks rubbish, toxic answers, wrong answers > hallucination, model evaluation, accuracy, guardrail
  use ai at work, use ai tools > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  use case for ai, weave ai into, what could ai do > ai application, ai feature, ai capability, ai product, ai system
  use chatgpt, use chatgpt at work > ai policy, generative ai, ai tool, acceptable use, artificial intelligence
  vector database = vector store = embedding store
  vector search, weaviate > vector database, retrieval augmented generation
  which llm, which model > model selection, llm, large language model
  wire ai into > ai application, ai feature, ai capability, ai product, ai system
  writes prompts > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
`;
