export const INFRASTRUCTURE = `
  access log = request log
  aks, bigtable, create a bucket, ec2, ecs, eks, get a server > provision, infrastructure
  ansible, bicep, click ops, clickops > infrastructure as code, infrastructure, configuration management
  auto scaling = autoscaling = elastic scaling
  aws bill, cloud bills, cloud budget > cloud cost, infrastructure cost, resource utilization, optimisation
  back up the database, backed up, backups run, database backup, do backups > backup, restore, disaster recovery
  bare metal, digitalocean, fly io, heroku, hetzner, hosted where > infrastructure, hosting
  bau, behind the curtain, behind the scenes > operations, reliability, infrastructure
  below the waterline, business as usual > operations, reliability, infrastructure
  build server = build machine = build agent
  cloud = cloud infrastructure = cloud platform
  cloud cost = cloud spend = cloud bill = finops
  cloud costs too much, cloud is expensive > cloud cost, infrastructure cost, resource utilization, optimisation
  cloud migration, cloud native, leave aws, lift and shift, lock in > migration, infrastructure
  cloud provider = cloud vendor = cloud service provider
  cloudformation, helm, helm chart, iac repo > infrastructure as code, infrastructure, configuration management
  compute bill, compute costs, cost of gpus > cloud cost, infrastructure cost, resource utilization, optimisation
  configuration management = config management
  container = docker = docker container
  container image, docker image, dockerfile, image registry, istio > cluster, kubernetes, infrastructure
  container orchestration = kubernetes = k8s
  content delivery network = cdn
  cut cloud costs, cut the cloud bill, gpu bill > cloud cost, infrastructure cost, resource utilization, optimisation
  dashboards, find the logs, graphs, keep logs, log files, log retention > logging, log, observability, monitoring
  data centre = data center = datacentre = datacenter
  day 2 operations, day two operations, engine room > operations, reliability, infrastructure
  dev server, lower environments, non prod, nonprod, playground > staging, test environment, sandbox
  devops guy, devops people, devops person > infrastructure, platform team, operations team, site reliability
  devops team, infra folks, infra people > infrastructure, platform team, operations team, site reliability
  does the backups, runs backups, snapshot, take backups, who backs up > backup, restore, disaster recovery
  get a vm, gke, lambda, need a cluster, need a database > provision, infrastructure
  gpu costs, reserved instances > cloud cost, infrastructure cost, resource utilization, optimisation
  high availability = fault tolerance
  in the boiler room, keep it alive, keep it running > operations, reliability, infrastructure
  infra team, infrastructure people, ops folks > infrastructure, platform team, operations team, site reliability
  infrastructure = infra
  infrastructure as code = iac = terraform
  k8s, kube, kubectl, namespaces, openshift > cluster, kubernetes, infrastructure
  keep it ticking over, keep the lights on > operations, reliability, infrastructure
  keep the servers running, keep things running > operations, reliability, infrastructure
  keeps everything running, keeps the lights burning > operations, reliability, infrastructure
  keeps the servers up, keeps the site up, ktlo > operations, reliability, infrastructure
  linode, netlify, on prem, on premise, rack, server room > infrastructure, hosting
  logfile, look at logs, look in the logs, metrics collection > logging, log, observability, monitoring
  migrate servers, migrate to aws, migrate to azure, migrate to gcp > migration, infrastructure
  moving to the cloud, multi cloud, multicloud, vendor lock in > migration, infrastructure
  need a server, need an environment, new bucket, new cluster > provision, infrastructure
  new environment, provision a server, rds, s3, s3 bucket, spin up > provision, infrastructure
  observability = o11y
  opentelemetry, otel, read the logs, search logs, telemetry, traces > logging, log, observability, monitoring
  operations team = ops team = ops
  ops guy, ops people, platform people > infrastructure, platform team, operations team, site reliability
  platform team = platform engineering
  preview environment, qa environment, review app, staging is broken > staging, test environment, sandbox
  pulumi, terraform > infrastructure as code, infrastructure, configuration management
  rancher, service mesh, sidecar > cluster, kubernetes, infrastructure
  reliability engineer = sre = site reliability engineering
  reliability people, sres, sysadmins, sysops > infrastructure, platform team, operations team, site reliability
  resource tagging, server costs, spot instances > cloud cost, infrastructure cost, resource utilization, optimisation
  resource usage = resource utilization = resource utilisation = resource consumption
  run in production, run the machine, runs prod > operations, reliability, infrastructure
  runs production, ticking over, under the hood > operations, reliability, infrastructure
  servers, vercel, where does it run, where is it hosted > infrastructure, hosting
  service catalogue = service catalog = service directory
  spin up a server, spin up an instance, stand up a server > provision, infrastructure
  staging = staging environment = pre production = preprod = uat environment
  staging is down, test environments, test server, test system, uat > staging, test environment, sandbox
  stand up an environment, tear down, tear down an environment > provision, infrastructure
  systems people, systems team > infrastructure, platform team, operations team, site reliability
  tag resources, unused instances > cloud cost, infrastructure cost, resource utilization, optimisation
  unused servers, wasted cloud > cloud cost, infrastructure cost, resource utilization, optimisation
  virtual machine = vm
`;
