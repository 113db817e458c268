export const ARTIFICIAL_INTELLIGENCE = `
  add ai to, ai in our app, ai in the product > ai application, ai feature, ai capability, ai product, ai system
  agentic ai, ai agent, function calling, multi agent, tool calling > ai application, generative ai, llm
  ai = artificial intelligence
  ai act, eu ai act > responsible ai, ai policy
  ai allowed > ai policy, generative ai, ai tool, acceptable use
  ai app, ai customers see, ai driven, ai enabled > ai application, ai feature, ai capability, ai product, ai system
  ai bias, bias in the model, biased model, is the ai fair, model bias > responsible ai, ai ethics, bias, fairness
  ai ethics = responsible ai = ethical ai = trustworthy ai
  ai ethics board > responsible ai, ai ethics, ai policy
  ai feature = ai functionality = ai capability
  ai first, ai for customers, ai integration > ai application, ai feature, ai capability, ai product, ai system
  ai governance, ai review board, ai risk > responsible ai, ai ethics, ai policy
  ai inside, ai magic, ai powered, bolt on ai > ai application, ai feature, ai capability, ai product, ai system
  ai into the app, ai into the product > ai application, ai feature, ai capability, ai product, ai system
  ai model = machine learning model = ml model
  ai note taker, ai notetaker, meeting bot, otter ai > ai policy, ai tool
  ai policy = ai guideline = ai usage policy = acceptable use of ai
  ai rules, ai written text > ai policy, generative ai, ai tool, acceptable use
  ai safety > responsible ai, ai ethics, ai policy
  ai side of the product, ai solution > ai application, ai feature, ai capability, ai product, ai system
  ai that customers use, ai users touch > ai application, ai feature, ai capability, ai product, ai system
  allowed to use ai > ai policy, generative ai, ai tool, acceptable use
  allowed to use chatgpt, chatgpt at work > ai policy, generative ai, ai tool, acceptable use
  anthropic, choose a model, claude, decides which model, gemini, gpt 4 > model selection, llm, large language model
  assistant for customers, bake ai into > ai application, ai feature, ai capability, ai product, ai system
  automate a process, automate boring work, automate our > automation, automate, intelligent automation
  black box, explain the model, explain why the model > explainability, responsible ai
  boring repetitive tasks, cut manual work > automation, automate, intelligent automation
  boring repetitive work, manual drudgery > automation, automate, intelligent automation
  bot lies, gives wrong answers, lies to users > hallucination, model evaluation, accuracy, guardrail
  brains of the app > ai application, ai feature, ai capability, ai product, ai system
  brainy features, build ai into, builds the ai > ai application, ai feature, ai capability, ai product, ai system
  build a chatbot, builds the bot, clever features > ai application, ai feature, ai capability, ai product, ai system
  chat assistant, clever app, gen ai feature > ai application, ai feature, ai capability, ai product, ai system
  chatbot = chat bot = conversational agent
  chatbot > conversational ai, virtual assistant
  chatgpt, gpt > llm, large language model, generative ai, ai tool, artificial intelligence
  chunking, embeddings, pgvector, pinecone, semantic search > vector database, retrieval augmented generation
  conversational ai, virtual assistant > chatbot
  cut out manual work, do it by hand > automation, automate, intelligent automation
  dos and donts of ai > ai policy, generative ai, ai tool, acceptable use
  embarrassing answers, rude answers, toxic answers > guardrail, model evaluation, responsible ai
  foundation model > large language model, llm
  generative ai = genai = gen ai
  generative ai > llm, large language model
  get rid of manual work, less manual work > automation, automate, intelligent automation
  gpt 5, gpt4, hugging face, huggingface, llama, mistral, model choice > model selection, llm, large language model
  hallucination = made up answer
  human checks the ai, human in the loop, person in the loop > human oversight, human review, responsible ai
  integrate ai, make the app clever, makes the ai > ai application, ai feature, ai capability, ai product, ai system
  intelligent features, makes the app smart > ai application, ai feature, ai capability, ai product, ai system
  jailbreak, prompt injection > guardrail
  langchain, llamaindex > prompt engineering, llm, generative ai, ai application, retrieval augmented generation
  large language model = llm
  large language model, llm > foundation model
  llm > generative ai
  make stuff up, makes things up, off the rails bot > hallucination, model evaluation, accuracy, guardrail
  makes the chatbot, put ai into, smart features > ai application, ai feature, ai capability, ai product, ai system
  model risk, red team the model > responsible ai, ai ethics, ai policy
  ollama, open weights, openai, picks the model, select a model > model selection, llm, large language model
  paste into chatgpt > ai policy, generative ai, ai tool, acceptable use
  plug ai into, smart app, smart product > ai application, ai feature, ai capability, ai product, ai system
  prompt engineering = prompt design = prompting
  prompt library > prompt engineering, llm, generative ai
  prompt templates > prompt engineering, llm, generative ai
  put code into chatgpt > ai policy, generative ai, ai tool, acceptable use
  put customer data in chatgpt > ai policy, generative ai, ai tool, acceptable use
  rag > retrieval augmented generation
  retrieval augmented generation > rag
  robotic process automation, rpa, save manual work > automation, automate, intelligent automation
  rules for ai, rules on ai > ai policy, generative ai, ai tool, acceptable use
  someone checks the ai > human oversight, human review, responsible ai
  spouts nonsense > hallucination, model evaluation, accuracy, guardrail
  sprinkle ai > ai application, ai feature, ai capability, ai product, ai system
  still done by hand, take over manual work > automation, automate, intelligent automation
  synthetic data = artificial data
  system prompt, tune prompts > prompt engineering, llm, generative ai
  talks nonsense, talks rubbish, wrong answers > hallucination, model evaluation, accuracy, guardrail
  use ai at work, use ai tools > ai policy, generative ai, ai tool, acceptable use
  use case for ai, weave ai into, what could ai do > ai application, ai feature, ai capability, ai product, ai system
  use chatgpt, use chatgpt at work > ai policy, generative ai, ai tool, acceptable use
  vector database = vector store = embedding store
  vector search, weaviate > vector database, retrieval augmented generation
  which ai model > model selection
  which llm > model selection, llm, large language model
  wire ai into > ai application, ai feature, ai capability, ai product, ai system
  writes prompts > prompt engineering, llm, generative ai
`;
