export const INFRASTRUCTURE = `
  24x7, cope with load, service always available > reliability, availability, resilience, site reliability
  aks, aws rds, bigtable, create a bucket, ec2, ecs, eks, get a server, get a vm, gke, lambda > infrastructure
  ansible, click ops, clickops > infrastructure as code, infrastructure, configuration management
  app hangs, app lags, app speed, dead slow > latency, response time, optimise, optimize, application performance
  app is unresponsive, through treacle, why is it slow > latency, response time, optimise, optimize, application performance
  app performance issue, app performance problem, run slow > latency, response time, optimise, optimize, application performance
  auto scaling = autoscaling = elastic scaling
  aws bill, cloud bills, cloud budget > cloud cost, infrastructure cost, resource utilization, optimisation
  back room work, backbone of, backroom work, backstage work > infrastructure, behind the scenes, backend
  back up the database, backed up, backups run, database backup, do backups > backup, restore, disaster recovery
  bang for the buck, best use of money > value for money, cost effective, efficiency, return on investment
  bare metal, digitalocean, fly io, heroku, hetzner, hosted where > infrastructure, hosting
  base to build on, bedrock, build on top of, building blocks, groundwork > infrastructure, platform engineering
  battle tested, fit for production, good enough for production > production ready, production grade, release readiness
  bau, behind the curtain, behind the scenes > operations, reliability, infrastructure
  belly of the beast, guts of the system, innards of > infrastructure, behind the scenes, backend
  below the waterline, business as usual > operations, reliability, infrastructure
  build server = build machine = build agent
  bulletproof, robust, rock solid, runs without a hitch, stability > reliability, resilience, site reliability
  bursting point, cant cope with the traffic, cope with traffic, servers bursting at the seams > scaling, scale, capacity
  cloud = cloud infrastructure = cloud platform
  cloud cost = cloud spend = cloud bill
  cloud cost > finops
  cloud costs too much, cloud is expensive > cloud cost, infrastructure cost, resource utilization, optimisation
  cloud migration, leave aws, lift and shift, moving to the cloud > migration, infrastructure
  cloud native > infrastructure, kubernetes
  cloud provider = cloud vendor = cloud service provider
  cloudformation, helm, helm chart, iac repo > infrastructure as code, infrastructure, configuration management
  compute bill, compute costs, cost of gpus > cloud cost, infrastructure cost, resource utilization, optimisation
  compute in parallel, parallel stuff, several machines at once > distributed computing, distributed, cluster
  configuration management = config management
  container > docker
  container image, dockerfile, image registry > docker, container
  container orchestration > kubernetes
  content delivery network = cdn
  cope with traffic, does not fall over, healthy systems > reliability, availability, resilience, site reliability
  cpu usage, disk usage, eats memory, eats up memory > resource utilization, resource utilisation, efficiency, capacity
  crunching the numbers > data processing, data analysis
  cut cloud costs, cut the cloud bill, gpu bill > cloud cost, infrastructure cost, resource utilization, optimisation
  data centre = data center = datacentre = datacenter
  day 2 operations, day two operations, engine room > operations, reliability, infrastructure
  dev server, lower environments, non prod, nonprod, playground environment > staging, test environment, sandbox
  devops guy, devops people, devops person > infrastructure, platform team, operations team, site reliability
  devops team, infra folks, infra people > infrastructure, platform team, operations team, site reliability
  distributed traces, metrics collection, opentelemetry, otel, server graphs, service dashboards, telemetry > observability, monitoring
  docker > container
  docker image > container image, container
  does the backups, runs backups, snapshot, take backups, who backs up > backup, restore, disaster recovery
  dog slow, dragging its feet, everything is slow > latency, response time, optimise, optimize, application performance
  fault tolerance > high availability
  find the logs, keep logs, log files, log retention, logfile, look at logs > logging, log, observability
  finops > cloud cost
  get it up and running, install servers, install the cluster, put up a server > infrastructure, environment setup
  get our moneys worth, moneys worth, more for less > value for money, cost effective, efficiency, return on investment
  gpu costs, reserved instances > cloud cost, infrastructure cost, resource utilization, optimisation
  gpu usage, hogs memory, how busy are the servers > resource utilization, resource utilisation, efficiency, capacity
  high availability > fault tolerance
  hold up under load, hold up under pressure, holds up under > reliability, availability, resilience, site reliability
  how full are the servers, idle gpus, idle machines > resource utilization, resource utilisation, efficiency, capacity
  how long does data processing take, how quick is the system > latency, response time, processing time, throughput
  iac, infrastructure as code > terraform
  idle servers, machine usage, machines sit idle > resource utilization, resource utilisation, efficiency, capacity
  in the boiler room, keep it alive, keep it running > operations, reliability, infrastructure
  industrial strength, prime time, production worthy > production ready, production grade, release readiness
  infra team, infrastructure people, ops folks > infrastructure, platform team, operations team, site reliability
  infrastructure = infra
  infrastructure as code = iac
  inner workings, invisible work, low level stuff > infrastructure, behind the scenes, backend
  istio, service mesh, sidecar > cluster, kubernetes, infrastructure
  k8s, kube, kubectl, namespaces, openshift > cluster, kubernetes, infrastructure
  k8s, kubernetes > container orchestration
  keep it ticking over, keep the lights on > operations, reliability, infrastructure
  keep systems healthy, keep the service up, keep the system up > reliability, availability, resilience, site reliability
  keep the servers running, keep things running > operations, reliability, infrastructure
  keeps everything running, keeps the lights burning > operations, reliability, infrastructure
  keeps it all standing, keeps it standing, keeps it upright > reliability, availability, infrastructure
  keeps the servers up, keeps the site up, ktlo > operations, maintenance
  kubernetes = k8s
  lagging, like treacle, loads slowly > latency, response time, optimise, optimize, application performance
  lay the pipes, plumbing behind, plumbing for the data, plumbing of the system > infrastructure, data pipeline
  linode, netlify, on prem, on premise servers, server rack, server room > infrastructure, hosting
  look in the logs, read the logs, search logs > logging, log, observability
  memory hog, memory usage, most out of the hardware > resource utilization, resource utilisation, efficiency, capacity
  migrate servers, migrate to aws, migrate to azure, migrate to gcp > migration, infrastructure
  milliseconds, p95, p99, requests per second, speed of processing > latency, response time, processing time, throughput
  more traffic than, system is creaking, traffic doubles > scaling, scale, capacity
  most for the money, worth the money > value for money, cost effective, efficiency, return on investment
  multi cloud, multicloud, vendor lock in > cloud provider, infrastructure
  need a cluster, need a database, need a server, need an environment, new bucket > infrastructure
  never meets customers, never sees customers, server machine room > infrastructure, behind the scenes, backend
  new cloud environment, new cluster, provision a server, s3, s3 bucket, spin up, spin up a server > infrastructure
  not customer facing, runs underneath > infrastructure, behind the scenes, backend
  observability = o11y
  operations team = ops team = ops
  ops guy, ops people, platform people > infrastructure, platform team, operations team, site reliability
  others build on, scaffolding for other teams, underpin > infrastructure, platform engineering
  painfully slow, performance bottleneck > latency, response time, optimise, optimize, application performance
  platform team = platform engineering
  preview environment, qa environment, review app, staging is broken > staging, test environment, sandbox
  production ready = production grade = production quality
  pulumi, terraform > infrastructure as code, infrastructure, configuration management
  rack servers, set up a cluster, set up servers, set up the infrastructure > infrastructure, environment setup
  ready for prime time, ready for production > production ready, production grade, release readiness
  ready for real users > production ready, production grade, release readiness
  reliability engineer = sre = site reliability engineering
  reliability people, sres, sysadmins, sysops > infrastructure, platform team, operations team, site reliability
  request log > access log
  resource hog, server usage, sit idle > resource utilization, resource utilisation, efficiency, capacity
  resource tagging, server costs, spot instances > cloud cost, infrastructure cost, resource utilization, optimisation
  resource usage = resource utilization = resource utilisation = resource consumption
  run in production, run the machine, runs prod > operations, reliability, infrastructure
  running slowly, runs like a dog, slow as molasses > latency, response time, optimise, optimize, application performance
  runs production, ticking over, under the hood > operations, reliability, infrastructure
  runs round the clock > reliability, availability, resilience, site reliability
  servers, vercel, where does it run, where is it hosted > infrastructure, hosting
  service catalogue = service catalog = service directory
  site stays up, system stays up > reliability, availability, resilience, site reliability
  sits underneath, stuff runs on, things run on > infrastructure, behind the scenes, backend
  slow like a dog, slow loading, slow response > latency, response time, optimise, optimize, application performance
  slow system, slow to a crawl, slow to load > latency, response time, optimise, optimize, application performance
  slow to respond, snails pace, speed of the app > latency, response time, optimise, optimize, application performance
  spin up an instance, stand up a server, stand up an environment, tear down an environment > infrastructure
  squeeze the hardware > resource utilization, resource utilisation, efficiency, capacity
  staging = staging environment = pre production = preprod
  staging is down, test environments, test server, test system, uat > staging, test environment, sandbox
  stand up infrastructure, wire up servers > infrastructure, environment setup
  stop it falling over > reliability, availability, infrastructure
  system is slow, takes long to load > latency, response time, optimise, optimize, application performance
  system plumbing > infrastructure, data pipeline
  systems people, systems team > infrastructure, platform team, operations team, site reliability
  tag resources, unused instances > cloud cost, infrastructure cost, resource utilization, optimisation
  tail latency, time to first byte, transactions per second > latency, response time, processing time, throughput
  the plumbing > facility
  traffic goes through the roof > scaling, scale, capacity
  uat environment > staging, test environment
  under the bonnet, underlying systems, unseen work > infrastructure, behind the scenes, backend
  unused servers, wasted cloud > cloud cost, infrastructure cost, resource utilization, optimisation
  use of machines, use of resources > resource utilization, resource utilisation, efficiency, capacity
  virtual machine = vm
  waste of resources, waste resources, wasted compute > resource utilization, resource utilisation, efficiency, capacity
  what everything runs on, what it all runs on > infrastructure, behind the scenes, backend
  without a hitch, without hiccups > reliability, resilience, site reliability
  wont fall over > reliability, availability, resilience, site reliability
`;
