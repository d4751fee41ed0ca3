"""Terms of schoolbooks, by what they are kinds of: where a text defines one of a row, the others are wrong.

No member of a row is another's synonym, or one kind of another. The key is the noun behind "which" ("Which phase of
the cell cycle ...?") for the rows in `NAMED_ROWS`; elsewhere it only heads the row.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from quiz.generate.language import singular
from quiz.generate.lists import FAMILIES, entry, kinds, members

BIOLOGY = {
    "phase of mitosis": "prophase, prometaphase, metaphase, anaphase, telophase",
    "phase of the cell cycle": "G1 phase, S phase, G2 phase, mitotic phase",
    "kind of cell division": "mitosis, meiosis, cytokinesis, endocytosis",
    "way of reproduction": (
        "oviparity, ovoviparity, viviparity, parthenogenesis, budding, fragmentation, binary fission, hermaphroditism"
    ),
    "way of transport": ("osmosis, facilitated diffusion, active transport, exocytosis, phagocytosis, pinocytosis"),
    "transport": "diffusion, active transport, endocytosis, exocytosis, filtration",
    "death of cells": "apoptosis, necrosis, mitosis, cytokinesis, hemolysis, fibrosis",
    "repair of tissue": (
        "fibrosis, necrosis, ossification, calcification, atrophy, hypertrophy, hyperplasia, metaplasia, hemostasis"
    ),
    "growth of bone": (
        "endochondral ossification, intramembranous ossification, appositional growth, interstitial growth, "
        "bone remodeling"
    ),
    "stem of cells": (
        "pericyte, myoblast, osteoblast, chondroblast, fibroblast, neuroblast, erythroblast, megakaryocyte, hepatocyte"
    ),
    "cell of bone": "osteoblast, osteocyte, osteoclast, chondrocyte, osteogenic cell",
    "cell of skin": "keratinocyte, melanocyte, Merkel cell, Langerhans cell, fibroblast, adipocyte",
    "cell of nerves": (
        "astrocyte, oligodendrocyte, microglial cell, ependymal cell, Schwann cell, satellite cell, neuron"
    ),
    "part of a neuron": "axon, dendrite, soma, myelin sheath, node of Ranvier, axon hillock, axon terminal, synapse",
    "kind of neuron": "sensory neuron, motor neuron, interneuron, mirror neuron",
    "kind of potential": "action potential, resting potential, threshold potential, graded potential",
    "part of a long bone": (
        "diaphysis, epiphysis, metaphysis, epiphyseal plate, periosteum, endosteum, medullary cavity, articular "
        "cartilage"
    ),
    "plate of a limb": (
        "apical ectodermal ridge, neural crest, primitive streak, neural tube, notochord, epiphyseal plate"
    ),
    "kind of tissue": "epithelial tissue, connective tissue, muscle tissue, nervous tissue",
    "kind of connective tissue": "adipose tissue, hyaline cartilage, fibrocartilage, elastic cartilage, bone, tendon",
    "kind of muscle": "skeletal muscle, cardiac muscle, smooth muscle",
    "part of a muscle": (
        "sarcomere, sarcolemma, sarcoplasm, sarcoplasmic reticulum, myofibril, fascicle, epimysium, endomysium, tendon"
    ),
    "muscle contraction": "isotonic contraction, isometric contraction, concentric contraction, eccentric contraction",
    "binding of bones": "ligament, tendon, cartilage, fascia, aponeurosis, bursa, meniscus",
    "kind of joint": (
        "hinge joint, pivot joint, saddle joint, ball-and-socket joint, condyloid joint, gliding joint, suture"
    ),
    "movement of a joint": (
        "flexion, extension, abduction, adduction, rotation, circumduction, pronation, supination, inversion, eversion"
    ),
    "plane of the body": "sagittal plane, frontal plane, transverse plane, oblique plane",
    "cavity of the body": (
        "cranial cavity, thoracic cavity, abdominal cavity, pelvic cavity, vertebral cavity, pericardial cavity"
    ),
    "lining of the body": "pericardium, pleura, peritoneum, meninges, periosteum, endometrium, epicardium",
    "balance of the body": (
        "homeostasis, metabolism, catabolism, anabolism, osmosis, metastasis, equilibrium, hemostasis"
    ),
    "study of the body": (
        "regional anatomy, systemic anatomy, surface anatomy, comparative anatomy, gross anatomy, microscopic anatomy"
    ),
    "human study": "human anatomy, human physiology, human genetics, human ecology, human geography",
    "field of physiology": (
        "neurophysiology, endocrinology, immunology, cytology, histology, cardiology, pathology, embryology, "
        "kinesiology, pharmacology"
    ),
    "field of biology": (
        "botany, zoology, ecology, genetics, microbiology, taxonomy, paleontology, ethology, mycology, entomology, "
        "virology, anatomy, physiology"
    ),
    "chamber of the heart": "right atrium, left atrium, right ventricle, left ventricle",
    "valve of the heart": "tricuspid valve, mitral valve, aortic valve, pulmonary valve",
    "phase of the heart": "systole, diastole, arrhythmia, tachycardia, bradycardia",
    "blood vessel": "artery, vein, capillary, lymphatic vessel",
    "part of the blood": "plasma, platelet, erythrocyte, leukocyte",
    "kind of white blood cell": "neutrophil, eosinophil, basophil, lymphocyte, monocyte, macrophage",
    "cell of defense": "B cell, T cell, natural killer cell, mast cell, dendritic cell, macrophage, plasma cell",
    "means of defense": "antibody, antigen, cytokine, histamine, vaccine, interferon, pathogen, allergen",
    "part of the digestive tract": ("esophagus, stomach, duodenum, jejunum, ileum, cecum, colon, rectum, pharynx"),
    "step of digestion": "ingestion, digestion, absorption, peristalsis, segmentation, elimination, mastication",
    "part of the airway": "trachea, bronchus, bronchiole, alveolus, larynx, pharynx, epiglottis, diaphragm",
    "part of the kidney": "Bowman's capsule, loop of Henle, renal pelvis, collecting duct, renal cortex, glomerulus",
    "unit of an organ": "nephron, alveolus, sarcomere, osteon, neuron, intestinal villus, hair follicle",
    "part of the eye": "cornea, iris, pupil, lens, retina, sclera, choroid, fovea, optic nerve",
    "part of the ear": "cochlea, eardrum, malleus, incus, stapes, auricle, semicircular canal, Eustachian tube",
    "gland": (
        "pituitary gland, thyroid gland, adrenal gland, pineal gland, parathyroid gland, salivary gland, sweat gland, "
        "sebaceous gland, thymus, pancreas"
    ),
    "layer of the skin": "epidermis, dermis, hypodermis",
    "layer of the epidermis": (
        "stratum basale, stratum spinosum, stratum granulosum, stratum lucidum, stratum corneum"
    ),
    "pigment": "melanin, keratin, carotene, hemoglobin, chlorophyll, bilirubin, collagen, elastin",
    "part of the nervous system": (
        "central nervous system, peripheral nervous system, endocrine system, lymphatic system, limbic system"
    ),
    "half of the nervous system": "autonomic nervous system, somatic nervous system, central nervous system, "
    "limbic system",
    "division of the nervous system": "sympathetic nervous system, parasympathetic nervous system, "
    "somatic nervous system, central nervous system",
    "organ of reproduction": (
        "ovary, testis, uterus, vagina, epididymis, prostate gland, fallopian tube, cervix, spermatheca, cloaca"
    ),
    "stage of an embryo": "zygote, morula, blastula, gastrula, fetus",
    "step of development": "gastrulation, cleavage, neurulation, organogenesis, implantation, fertilization",
    "germ layer": "ectoderm, mesoderm, endoderm",
    "making of sex cells": "spermatogenesis, oogenesis, fertilization, ovulation, menstruation, implantation",
    "sex cell": "sperm, egg, zygote, polar body, oocyte, spermatid",
    "spawning": "external fertilization, internal fertilization, parthenogenesis, hermaphroditism",
    "part of a eukaryotic cell": (
        "nucleus, nucleolus, ribosome, mitochondrion, chloroplast, lysosome, peroxisome, vacuole, Golgi apparatus, "
        "endoplasmic reticulum, cytoskeleton, centrosome, cell wall, cell membrane"
    ),
    "part of a prokaryotic cell": "nucleoid, plasmid, capsule, pilus, flagellum, cell wall, ribosome, endospore",
    "outside of cells": (
        "extracellular matrix, plasma membrane, cytoskeleton, cell wall, glycocalyx, nuclear envelope, endomembrane "
        "system"
    ),
    "junction of cells": "tight junction, gap junction, desmosome, plasmodesma, hemidesmosome",
    "fiber of cells": "microtubule, microfilament, intermediate filament, cilium, flagellum",
    "messenger": ("hormone, neurotransmitter, pheromone, second messenger, antibody"),
    "factor": "growth factor, neurotransmitter, antibody, transcription factor, pheromone, antigen",
    "signaling": (
        "autocrine signaling, paracrine signaling, endocrine signaling, synaptic signaling, direct signaling"
    ),
    "partner of proteins": ("inhibitor, activator, ligand, receptor, substrate, cofactor, chaperone, second messenger"),
    "receptor": (
        "G-protein-linked receptor, receptor tyrosine kinase, ion channel-linked receptor, internal receptor, "
        "steroid receptor"
    ),
    "kind of gene": "oncogene, proto-oncogene, tumor suppressor gene, pseudogene, reporter gene, transposon",
    "reading of genes": "transcription, translation, replication, transduction, transformation, conjugation",
    "changing of RNA": "splicing, capping, polyadenylation, transcription, translation, reverse transcription",
    "part of a gene": "exon, intron, promoter, terminator, operator, enhancer, silencer, codon, anticodon",
    "place of transcription": (
        "transcription bubble, replication fork, initiation site, promoter region, ribosome binding site, "
        "origin of replication"
    ),
    "bubble": "transcription bubble, replication fork, polysome, nucleosome, spliceosome, kinetochore",
    "strand": "template strand, nontemplate strand, leading strand, lagging strand",
    "kind of RNA": "messenger RNA, transfer RNA, ribosomal RNA, small nuclear RNA, microRNA",
    "enzyme of DNA": "helicase, primase, ligase, DNA polymerase, RNA polymerase, topoisomerase, telomerase, nuclease",
    "kind of mutation": ("silent mutation, missense mutation, nonsense mutation, frameshift mutation"),
    "change of chromosomes": "deletion, insertion, translocation, inversion, duplication, point mutation",
    "word of heredity": ("genotype, phenotype, allele, genome, karyotype, locus, chromosome, trait, gene pool"),
    "likeness of genes": "homozygous, heterozygous, hemizygous, polyploid, haploid, diploid",
    "pattern of inheritance": (
        "incomplete dominance, codominance, complete dominance, epistasis, pleiotropy, polygenic inheritance, "
        "sex linkage"
    ),
    "law of Mendel": "law of segregation, law of independent assortment, law of dominance",
    "cross": "monohybrid cross, dihybrid cross, test cross, reciprocal cross, backcross",
    "force of evolution": ("natural selection, genetic drift, gene flow, mutation, artificial selection"),
    "kind of selection": "directional selection, stabilizing selection, disruptive selection, sexual selection, "
    "artificial selection, kin selection",
    "loss of variety": "bottleneck effect, founder effect, gene flow, nonrandom mating, adaptive radiation",
    "path of evolution": (
        "convergent evolution, divergent evolution, coevolution, adaptive radiation, punctuated equilibrium, "
        "gradualism, speciation"
    ),
    "birth of species": "allopatric speciation, sympatric speciation, convergent evolution, coevolution",
    "likeness of organs": "homologous structure, analogous structure, vestigial structure, embryonic structure",
    "rank of life": "domain, kingdom, phylum, class, order, family, genus, species",
    "step of respiration": (
        "glycolysis, citric acid cycle, oxidative phosphorylation, fermentation, pyruvate oxidation, chemiosmosis"
    ),
    "step of photosynthesis": "light-dependent reactions, Calvin cycle, photolysis, photorespiration, carbon fixation",
    "path of energy": "photosynthesis, cellular respiration, fermentation, chemosynthesis, gluconeogenesis",
    "kind of metabolism": "anabolism, catabolism, homeostasis, phosphorylation, photolysis",
    "macromolecule": "carbohydrate, lipid, protein, nucleic acid",
    "building block": "monosaccharide, amino acid, nucleotide, fatty acid, glycerol",
    "sugar": "monosaccharide, disaccharide, polysaccharide, nucleotide",
    "kind of fat": "saturated fat, unsaturated fat, phospholipid, steroid, wax",
    "shape of proteins": "primary structure, secondary structure, tertiary structure, quaternary structure",
    "place on an enzyme": "active site, allosteric site, binding site, catalytic core",
    "stop of enzymes": "competitive inhibition, noncompetitive inhibition, feedback inhibition, denaturation",
    "kind of nutrient": "macronutrient, micronutrient, phytonutrient, antinutrient",
    "chain of molecules": "monomer, dimer, oligomer, polymer",
    "making of chains": "dehydration synthesis, hydrolysis, oxidation, fermentation, denaturation",
    "part of a flower": "sepal, petal, stamen, pistil, anther, ovary, stigma, filament, ovule",
    "tissue of plants": "xylem, phloem, epidermis, cortex, parenchyma, collenchyma, sclerenchyma, meristem",
    "organ of plants": "root, stem, leaf, flower, fruit, seed, rhizome, tuber, bulb",
    "part of a leaf": "stoma, cuticle, mesophyll, petiole, blade, guard cell, midrib",
    "loss of water": "transpiration, guttation, evaporation, translocation, respiration, germination, abscission",
    "growth toward": "phototropism, gravitropism, thigmotropism, hydrotropism, chemotropism",
    "kind of plant": "angiosperm, gymnosperm, bryophyte, fern, lycophyte",
    "stage of plants": "sporophyte, gametophyte, zygote, spore, seedling",
    "shape of bacteria": "coccus, bacillus, spirillum, vibrio",
    "exchange of bacteria": "conjugation, transformation, transduction, binary fission, sporulation",
    "cycle of viruses": "lytic cycle, lysogenic cycle, viral shedding, budding, latency",
    "pathogen": "virus, bacterium, prion, viroid, protozoan, fungus, helminth",
    "part of a virus": "capsid, envelope, genome, matrix protein, tail fiber, capsomere",
    "group of animals": (
        "mammal, reptile, amphibian, bird, cartilaginous fish, bony fish, arthropod, mollusk, echinoderm, annelid, "
        "cnidarian, sponge"
    ),
    "group of mammals": "monotreme, marsupial, eutherian mammal",
    "shape of animals": "radial symmetry, bilateral symmetry, asymmetry, spherical symmetry",
    "hollow of animals": "coelom, pseudocoelom, gastrovascular cavity, blastocoel, hemocoel, mantle cavity",
    "sac of insects": "spermatheca, cloaca, bursa, epididymis, oviduct, gizzard, crop",
    "change of insects": "metamorphosis, molting, diapause, hibernation, estivation, regeneration",
    "keeping of heat": "endotherm, ectotherm, homeotherm, poikilotherm",
    "unit of ecology": "population, community, ecosystem, biome, biosphere, habitat, niche",
    "biome": (
        "tundra, taiga, savanna, chaparral, temperate forest, tropical rainforest, desert, temperate grassland, "
        "boreal forest"
    ),
    "level of food": "producer, primary consumer, secondary consumer, tertiary consumer, decomposer",
    "living together": "mutualism, parasitism, commensalism, predation, competition, herbivory",
    "feeder": "herbivore, carnivore, omnivore, insectivore, scavenger, detritivore, parasite",
    "species of ecology": (
        "keystone species, invasive species, endemic species, foundation species, indicator species, pioneer species, "
        "endangered species"
    ),
    "growth of populations": "exponential growth, logistic growth, linear growth, zero population growth",
    "measure of populations": (
        "carrying capacity, population density, biotic potential, birth rate, mortality rate, age structure"
    ),
    "change of communities": "primary succession, secondary succession, climax community, disturbance",
    "threat to life": (
        "overharvesting, habitat loss, eutrophication, bioaccumulation, desertification, acid rain, ocean acidification"
    ),
    "study of behavior": (
        "imprinting, habituation, kinesis, taxis, migration, foraging, courtship, aposematism, mimicry"
    ),
    "disguise": "camouflage, Batesian mimicry, Müllerian mimicry, warning coloration, countershading",
    "field of medicine": (
        "geriatrics, pediatrics, obstetrics, oncology, cardiology, dermatology, neurology, orthopedics, psychiatry, "
        "radiology"
    ),
    "state of breathing": "apnea, dyspnea, hypoxia, hyperventilation, tachypnea, asphyxia",
    "state of blood sugar": "hypoglycemia, hyperglycemia, hyponatremia, hypercalcemia, ketosis",
    "pressure of blood": "hypertension, hypotension, tachycardia, bradycardia, ischemia, edema",
    "stop of blood": "thrombosis, embolism, aneurysm, hemorrhage, infarction, atherosclerosis",
    "making of blood": "hematopoiesis, hemostasis, coagulation, hemolysis, erythropoiesis",
    "wound of bones": "fracture, dislocation, sprain, strain, contusion",
    "bend of the spine": "scoliosis, kyphosis, lordosis, osteoporosis, spondylitis",
    "part of the brainstem": "medulla oblongata, pons, midbrain, thalamus, hypothalamus, cerebellum",
    "lobe of the brain": "frontal lobe, parietal lobe, occipital lobe, temporal lobe",
    "covering of the brain": "dura mater, arachnoid mater, pia mater, myelin sheath, choroid plexus",
    "direction in the body": "anterior, posterior, superior, inferior, medial, lateral, proximal, distal",
    "body region": "thorax, abdomen, pelvis, cranium, axilla, groin",
    "muscle of the body": (
        "deltoid, trapezius, gluteus maximus, quadriceps, hamstring, pectoralis major, biceps brachii, diaphragm"
    ),
    "role of muscles": "agonist, antagonist, synergist, fixator, flexor, extensor",
    "summing of signals": "temporal summation, spatial summation, depolarization, repolarization, hyperpolarization",
    "way of signals": "reflex arc, saltatory conduction, synaptic transmission, signal transduction, reuptake",
    "immunity": "innate immunity, adaptive immunity, herd immunity, autoimmunity",
    "gift of immunity": "passive immunity, active immunity, herd immunity, innate immunity",
    "answer of the body": "inflammation, fever, allergy, autoimmunity, vaccination, immunodeficiency",
    "blood type": "antigen, antibody, agglutination, transfusion, hemolysis",
    "kind of lipoprotein": "chylomicron, low-density lipoprotein, high-density lipoprotein, micelle",
    "juice of digestion": "bile, saliva, gastric juice, pancreatic juice, mucus, chyme",
    "course of a pregnancy": "implantation, gestation, parturition, lactation, fertilization, ovulation",
    "tissue of a pregnancy": "placenta, umbilical cord, amnion, chorion, yolk sac, allantois",
    "cycle of nature": "carbon cycle, nitrogen cycle, water cycle, phosphorus cycle, sulfur cycle",
    "step of the nitrogen cycle": "nitrogen fixation, nitrification, denitrification, ammonification",
    "zone of the sea": "intertidal zone, neritic zone, benthic zone, abyssal zone, photic zone, aphotic zone",
    "layer of a lake": "epilimnion, hypolimnion, thermocline, littoral zone, photic zone",
    "diversity": "genetic diversity, species diversity, ecosystem diversity, chemical diversity",
    "view of species": "cladogram, phylogenetic tree, taxon, clade, dendrogram",
    "group of a tree of life": "monophyletic group, paraphyletic group, polyphyletic group, sister taxon",
    "tool of genes": (
        "gel electrophoresis, polymerase chain reaction, molecular cloning, DNA sequencing, gene therapy, "
        "genetic engineering, reproductive cloning"
    ),
    "field of genes": "genomics, proteomics, pharmacogenomics, metagenomics, bioinformatics, transcriptomics",
    "course of disease": "epidemic, pandemic, endemic, outbreak, quarantine, incubation",
    "spread of cancer": "metastasis, angiogenesis, remission, apoptosis, mutation, inflammation",
    "kind of tumor": "carcinoma, sarcoma, leukemia, lymphoma, melanoma, adenoma, glioma",
}

CHEMISTRY_PHYSICS = {
    "bond": "ionic bond, covalent bond, hydrogen bond, peptide bond, metallic bond, disulfide bond",
    "part of an atom": "proton, neutron, electron, nucleus, orbital",
    "form of atoms": "isotope, isomer, allotrope, ion, polymorph",
    "charged atom": "anion, cation, radical, ligand, zwitterion",
    "number of atoms": "atomic number, mass number, atomic mass, atomic radius, oxidation number",
    "part of a solution": "solute, solvent, solution, precipitate, electrolyte",
    "mixture": "solution, suspension, colloid, emulsion, alloy, aerosol",
    "change of state": "evaporation, condensation, sublimation, deposition, melting, freezing",
    "reaction": (
        "oxidation, reduction, combustion, hydrolysis, neutralization, polymerization, decomposition, precipitation"
    ),
    "reaction of heat": "exothermic reaction, endothermic reaction, chain reaction, redox reaction",
    "acid or base": "acid, base, salt, buffer, catalyst, indicator",
    "hold of water": "cohesion, adhesion, surface tension, capillary action, viscosity, buoyancy, density",
    "love of water": "hydrophilic, hydrophobic, amphipathic, hygroscopic",
    "form of energy": (
        "kinetic energy, potential energy, thermal energy, chemical energy, nuclear energy, activation energy, "
        "ionization energy"
    ),
    "measure of energy": "enthalpy, entropy, free energy, heat capacity, specific heat, latent heat",
    "flow of heat": "conduction, convection, radiation, insulation, advection",
    "motion": "velocity, acceleration, displacement, momentum, inertia, torque, impulse",
    "force": "friction, tension, gravity, normal force, buoyant force, centripetal force",
    "bend of light": "reflection, refraction, diffraction, interference, polarization, dispersion, scattering",
    "measure of waves": "frequency, amplitude, wavelength, period, pitch, phase",
    "kind of wave": "transverse wave, longitudinal wave, standing wave, surface wave, shock wave",
    "electricity": "voltage, current, resistance, capacitance, inductance, conductance, impedance",
    "part of a circuit": "resistor, capacitor, inductor, transistor, diode, transformer, battery",
    "decay": "alpha decay, beta decay, gamma decay, nuclear fission, nuclear fusion, electron capture",
    "path in the sky": "ecliptic, celestial equator, meridian, horizon, zenith, orbit",
    "point of an orbit": "perihelion, aphelion, perigee, apogee, equinox, solstice",
    "layer of the Sun": "photosphere, chromosphere, corona, convection zone, radiative zone",
    "end of stars": "white dwarf, neutron star, black hole, supernova, planetary nebula, red giant, pulsar",
    "layer of air": "troposphere, stratosphere, mesosphere, thermosphere, exosphere",
    "boundary of plates": "divergent boundary, convergent boundary, transform boundary, subduction zone, rift valley",
    "wearing of rocks": "weathering, erosion, deposition, sedimentation, lithification, subduction",
}

PSYCHOLOGY = {
    "sleep disorder": (
        "insomnia, narcolepsy, sleep apnea, sleepwalking, night terrors, restless leg syndrome, somniloquy, bruxism"
    ),
    "group of sleep disorders": "parasomnia, insomnia, sleep apnea, narcolepsy, jet lag",
    "name of sleep trouble": "somnambulism, somniloquy, narcolepsy, cataplexy, bruxism, hypersomnia, enuresis",
    "rhythm": "circadian rhythm, REM sleep, rebound, jet lag, biological clock, sleep debt",
    "therapy": (
        "cognitive-behavioral therapy, psychoanalysis, play therapy, humanistic therapy, exposure therapy, "
        "aversion therapy, electroconvulsive therapy, family therapy, biomedical therapy, token economy"
    ),
    "school of psychology": (
        "behaviorism, structuralism, functionalism, psychoanalysis, humanism, Gestalt psychology, cognitive psychology"
    ),
    "field of psychology": (
        "cognitive psychology, developmental psychology, social psychology, clinical psychology, forensic psychology, "
        "sport psychology, biopsychology, evolutionary psychology, health psychology"
    ),
    "conditioning": (
        "classical conditioning, operant conditioning, observational learning, habituation, latent learning, "
        "spontaneous recovery"
    ),
    "word of conditioning": (
        "unconditioned stimulus, unconditioned response, conditioned stimulus, conditioned response, neutral stimulus"
    ),
    "step of conditioning": (
        "acquisition, extinction, generalization, discrimination, spontaneous recovery, habituation, shaping"
    ),
    "reinforcement": (
        "positive reinforcement, negative reinforcement, positive punishment, negative punishment, shaping"
    ),
    "schedule": ("fixed interval schedule, variable interval schedule, fixed ratio schedule, variable ratio schedule"),
    "kind of memory": ("episodic memory, semantic memory, procedural memory, sensory memory"),
    "store of memory": "sensory memory, short-term memory, long-term memory, muscle memory",
    "use of memory": "explicit memory, implicit memory, sensory memory, short-term memory",
    "step of memory": "encoding, storage, retrieval, rehearsal, chunking",
    "retrieval": "recall, recognition, relearning, rehearsal",
    "loss of memory": (
        "anterograde amnesia, retrograde amnesia, proactive interference, retroactive interference, transience, "
        "absentmindedness, suggestibility"
    ),
    "shortcut of thought": (
        "heuristic, algorithm, schema, prototype, insight, mental set, functional fixedness, trial and error"
    ),
    "bias": (
        "confirmation bias, hindsight bias, anchoring bias, representative bias, availability heuristic, "
        "self-serving bias, fundamental attribution error, halo effect, actor-observer bias"
    ),
    "intelligence": "crystallized intelligence, fluid intelligence, emotional intelligence, practical intelligence",
    "state of mind": "conscious, preconscious, unconscious, superego",
    "part of personality": "id, ego, superego, libido, persona, archetype",
    "defense mechanism": (
        "repression, denial, projection, displacement, regression, sublimation, rationalization, reaction formation"
    ),
    "trait of personality": "openness, conscientiousness, extraversion, agreeableness, neuroticism",
    "stage of Piaget": (
        "sensorimotor stage, preoperational stage, concrete operational stage, formal operational stage"
    ),
    "word of Piaget": "assimilation, accommodation, object permanence, conservation, egocentrism, reversibility",
    "attachment": "secure attachment, avoidant attachment, resistant attachment, disorganized attachment",
    "style of parents": "authoritative style, authoritarian style, permissive style, uninvolved style",
    "stage of grief": "denial, anger, bargaining, depression, acceptance",
    "care of the dying": "hospice, palliative care, assisted living, intensive care, respite care",
    "sense": "sensation, perception, transduction, adaptation, attention, absolute threshold, subliminal message",
    "sense of the body": "proprioception, kinesthesia, nociception, thermoception, gustation, olfaction",
    "theory of emotion": (
        "James-Lange theory, Cannon-Bard theory, Schachter-Singer two-factor theory, facial feedback hypothesis"
    ),
    "motive": "intrinsic motivation, extrinsic motivation, instinct, drive, self-efficacy, habit",
    "group behavior": (
        "conformity, obedience, groupthink, social loafing, social facilitation, group polarization, bystander effect, "
        "deindividuation, cognitive dissonance"
    ),
    "talk of the mind": "introspection, free association, dream analysis, transference, hypnosis, meditation",
    "kind of attribution": "internal attribution, external attribution, stable attribution, global attribution",
    "kind of love": "companionate love, romantic love, consummate love, fatuous love, empty love",
    "kind of aggression": "hostile aggression, instrumental aggression, relational aggression, bullying",
    "influence": "conformity, compliance, obedience, persuasion, groupthink",
    "path of persuasion": "central route, peripheral route, foot-in-the-door technique, door-in-the-face technique",
    "depth cue": "binocular disparity, linear perspective, convergence, motion parallax, interposition",
    "law of seeing": "proximity, similarity, closure, continuity, figure-ground relationship",
    "part of language": "phoneme, morpheme, lexicon, syntax, grammar, semantics",
    "kind of thinking": "divergent thinking, convergent thinking, critical thinking, magical thinking, creativity",
    "stage of sleep": "REM sleep, slow-wave sleep, light sleep",
    "wave of the brain": "alpha wave, beta wave, theta wave, delta wave, sleep spindle, K-complex",
    "content of dreams": "manifest content, latent content, collective unconscious, lucid dream",
    "stage of life": "infancy, childhood, adolescence, emerging adulthood, early adulthood, middle adulthood",
    "mark of maturity": "puberty, menarche, spermarche, menopause, adrenarche, gonadarche",
    "reflex of newborns": "rooting reflex, sucking reflex, grasping reflex, Moro reflex, stepping reflex",
    "harm to the unborn": "teratogen, mutagen, carcinogen, allergen, pathogen",
    "unfairness": "prejudice, discrimination, stereotype, scapegoating, self-fulfilling prophecy, stigma",
    "disorder": (
        "schizophrenia, bipolar disorder, panic disorder, generalized anxiety disorder, social anxiety disorder, "
        "obsessive-compulsive disorder, posttraumatic stress disorder, major depressive disorder, "
        "borderline personality disorder, antisocial personality disorder"
    ),
    "symptom": "hallucination, delusion, mania, compulsion, obsession, phobia, flashback, catatonia",
    "stress": "eustress, distress, stressor, burnout, alarm reaction, coping, learned helplessness",
    "method of study": (
        "naturalistic observation, case study, survey, experiment, archival research, longitudinal research, "
        "cross-sectional research, correlational research"
    ),
    "variable": "independent variable, dependent variable, confounding variable, control variable",
    "group of an experiment": "control group, experimental group, focus group, peer group, sample",
    "guess of science": "hypothesis, theory, law, observation, experiment, conclusion, assumption",
    "quality of tests": "validity, reliability, objectivity, significance, standardization",
    "drug of the mind": "depressant, stimulant, hallucinogen, opioid, antidepressant, antipsychotic",
    "use of drugs": "tolerance, withdrawal, dependence, detoxification, relapse, overdose",
}

SOCIETY = {
    "rule of society": "folkways, mores, laws, taboos, sanctions, rituals",
    "view of sociology": (
        "functionalism, conflict theory, symbolic interactionism, feminist theory, rational choice theory, positivism"
    ),
    "life of society": (
        "socialization, stratification, assimilation, urbanization, globalization, secularization, "
        "industrialization, modernization"
    ),
    "view of other cultures": (
        "ethnocentrism, cultural relativism, xenocentrism, culture shock, cultural imperialism, culture lag, "
        "multiculturalism"
    ),
    "part of culture": (
        "subculture, counterculture, popular culture, high culture, material culture, nonmaterial culture"
    ),
    "spread of culture": "diffusion, innovation, invention, discovery, globalization, assimilation",
    "group of people": ("primary group, secondary group, reference group, in-group, out-group, dyad, triad"),
    "gathering": "crowd, aggregate, category, mob, public, mass",
    "place in society": "ascribed status, achieved status, master status, social role, role conflict, role strain",
    "system of ranks": "caste system, class system, meritocracy, slavery, apartheid, feudal system, estate system",
    "move between ranks": (
        "upward mobility, downward mobility, intergenerational mobility, intragenerational mobility, "
        "structural mobility, horizontal mobility"
    ),
    "money of people": "wealth, income, debt, profit, interest, consumption, revenue, inheritance",
    "poverty": "relative poverty, absolute poverty, subjective poverty, underground economy, debt accumulation",
    "marriage": "monogamy, polygamy, endogamy, exogamy, cohabitation",
    "many wives": "polygyny, polyandry, monogamy, celibacy",
    "family": "nuclear family, extended family, blended family, single-parent family, foster family",
    "descent": "patrilineal descent, matrilineal descent, bilateral descent, ambilineal descent",
    "rule of families": "patriarchy, matriarchy, monarchy, oligarchy, egalitarianism",
    "belief": "monotheism, polytheism, animism, atheism, pantheism, totemism, agnosticism, deism",
    "body of believers": "church, sect, cult, denomination, ecclesia",
    "rule of states": ("monarchy, oligarchy, democracy, dictatorship, theocracy, anarchy"),
    "authority": "charismatic authority, traditional authority, rational-legal authority, coercive power",
    "wrong": "deviance, conformity, crime, recidivism, alienation, anomie, retreatism, innovation",
    "crime": "white-collar crime, street crime, hate crime, corporate crime, victimless crime, organized crime",
    "theory of crime": (
        "labeling theory, strain theory, control theory, social disorganization theory, "
        "differential association theory, cultural deviance theory"
    ),
    "hatred": "racism, sexism, ageism, xenophobia, homophobia, nationalism, classism",
    "parting of groups": "segregation, assimilation, amalgamation, pluralism, genocide, expulsion, integration",
    "home": "almshouse, orphanage, sanatorium, boarding house, tenement, hospice, convent",
    "aging": "primary aging, secondary aging, tertiary aging",
    "study of aging": "gerontology, demography, epidemiology, thanatology, psychology",
    "theory of aging": (
        "disengagement theory, activity theory, continuity theory, modernization theory, exchange theory, "
        "selective optimization with compensation theory"
    ),
    "count of people": (
        "fertility rate, mortality rate, birth rate, migration rate, literacy rate, life expectancy, sex ratio, "
        "dependency ratio"
    ),
    "city": "suburb, exurb, metropolis, megalopolis, ghetto, slum",
    "migration": "immigration, emigration, internal migration, chain migration, displacement, asylum",
    "theory of population": (
        "Malthusian theory, demographic transition theory, cornucopian theory, zero population growth"
    ),
    "bureaucracy": "bureaucracy, hierarchy of authority, division of labor, McDonaldization, meritocracy, oligarchy",
    "leadership": "authoritarian leader, democratic leader, laissez-faire leader, expressive leader",
    "organization": "coercive organization, utilitarian organization, normative organization, total institution",
    "society": (
        "hunter-gatherer society, pastoral society, horticultural society, agricultural society, industrial society, "
        "postindustrial society, feudal society"
    ),
    "bond of society": "mechanical solidarity, organic solidarity, anomie, alienation, collective conscience",
    "learning of roles": "socialization, resocialization, degradation ceremony, role strain",
    "part of the self": "looking-glass self, generalized other, significant other, self-concept, role-taking",
    "study of society": (
        "ethnography, case study, participant observation, field research, secondary data analysis, content analysis, "
        "survey, experiment"
    ),
    "flaw of studies": "Hawthorne effect, halo effect, placebo effect, sampling error, response bias",
    "control of society": "formal sanction, informal sanction, positive sanction, negative sanction",
    "gender": "gender role, gender identity, sexual orientation, double standard, heteronormativity",
    "racism": "redlining, white privilege, racial profiling, blockbusting, colorism, racial steering",
    "violence of groups": "genocide, ethnic cleansing, expulsion, lynching, apartheid",
    "kind of religion": "animism, totemism, monotheism, polytheism, atheism",
    "turn from religion": "secularization, rationalization, fundamentalism, evangelism, proselytism",
    "media": "gatekeeping, agenda setting, framing, priming, planned obsolescence, digital divide",
    "health of groups": "epidemiology, medicalization, commodification, social epidemiology, stigmatization",
    "disease count": "morbidity, mortality, incidence, prevalence, life expectancy",
    "growth of cities": "urbanization, suburbanization, gentrification, exurbanization, white flight, urban sprawl",
    "movement": (
        "reform movement, revolutionary movement, religious movement, resistance movement, alternative movement"
    ),
    "schooling": "formal education, informal education, hidden curriculum, universal access, credentialism, "
    "grade inflation, tracking, cultural transmission",
}

ECONOMICS = {
    "market": ("monopoly, oligopoly, monopolistic competition, perfect competition, monopsony, duopoly"),
    "cost": (
        "fixed cost, variable cost, marginal cost, average cost, opportunity cost, sunk cost, menu cost, "
        "transaction cost, explicit cost, implicit cost"
    ),
    "tax": ("excise tax, estate tax, income tax, payroll tax, sales tax, property tax, corporate tax"),
    "scale of tax": "progressive tax, regressive tax, proportional tax, lump-sum tax",
    "rate of income tax": "effective income tax, marginal income tax, corporate income tax, negative income tax",
    "failure of markets": (
        "tragedy of the commons, free rider problem, moral hazard, adverse selection, prisoner's dilemma, "
        "paradox of thrift"
    ),
    "kind of good": (
        "public good, private good, normal good, inferior good, luxury good, substitute good, complementary good, "
        "capital good"
    ),
    "elasticity": "price elasticity of demand, price elasticity of supply, income elasticity, cross-price elasticity",
    "limit of prices": "price floor, price ceiling, equilibrium price, reserve price",
    "state of markets": "surplus, shortage, equilibrium, monopoly",
    "state of the economy": "inflation, deflation, recession, stagflation, recovery",
    "unemployment": ("frictional unemployment, structural unemployment, cyclical unemployment, seasonal unemployment"),
    "measure of the economy": (
        "gross domestic product, gross national product, consumer price index, unemployment rate, national debt, "
        "trade balance"
    ),
    "policy": "fiscal policy, monetary policy, trade policy, industrial policy, foreign policy",
    "barrier of trade": "tariff, import quota, embargo, subsidy, nontariff barrier, sanction",
    "edge in trade": "absolute advantage, comparative advantage, economies of scale, division of labor",
    "choice": "utility, scarcity, marginal utility, opportunity cost, budget constraint, consumer surplus",
    "demand": "aggregate demand, aggregate supply, consumer surplus, deadweight loss, market equilibrium",
    "surplus": "consumer surplus, producer surplus, deadweight loss, trade surplus, budget surplus",
    "field of economics": (
        "macroeconomics, microeconomics, econometrics, behavioral economics, game theory, public finance"
    ),
    "school of economics": (
        "Keynesian economics, neoclassical economics, supply-side economics, monetarism, Marxism, mercantilism"
    ),
    "law of economics": "Say's law, Okun's law, Gresham's law, Engel's law, law of demand, law of supply",
    "economy": "market economy, command economy, traditional economy, mixed economy, underground economy",
    "thing of finance": "stock, bond, mutual fund, dividend, mortgage, annuity, derivative, hedge fund",
    "firm": "sole proprietorship, partnership, corporation, cooperative, franchise, nonprofit organization",
    "joining of firms": "merger, acquisition, bankruptcy, joint venture, hostile takeover, cartel",
    "kind of money": "commodity money, fiat money, currency, bitcoin, barter, credit",
    "use of money": "medium of exchange, store of value, unit of account, standard of deferred payment",
    "tool of banks": "open market operation, reserve requirement, discount rate, quantitative easing",
    "policy of money": "expansionary monetary policy, contractionary monetary policy, tight fiscal policy",
    "bill of the state": "budget deficit, budget surplus, national debt, balanced budget, trade deficit",
    "index": "consumer price index, producer price index, GDP deflator, Lorenz curve, Gini coefficient",
    "curve": "demand curve, supply curve, Phillips curve, Lorenz curve, Laffer curve, indifference curve",
    "frontier": "production possibilities frontier, budget constraint, indifference curve, demand curve",
    "efficiency": "productive efficiency, allocative efficiency, economic equity, market failure",
    "return": "diminishing returns, increasing returns, economies of scale, diseconomies of scale",
    "fact or wish": "positive statement, normative statement, hypothesis, fallacy",
    "profit": "accounting profit, economic profit, normal profit, revenue, total cost",
    "pricing": "predatory pricing, price discrimination, price fixing, tie-in sale, bundling, dumping",
    "joining of rivals": "collusion, cartel, merger, boycott, arbitrage, lobbying",
    "law against trusts": "antitrust law, minimum wage law, patent law, usury law, zoning law",
    "pollution": "command-and-control regulation, pollution charge, marketable permit, emission standard",
    "union": "closed shop, open shop, collective bargaining, strike, lockout, arbitration",
    "poverty line": "poverty line, poverty trap, safety net, income inequality, minimum wage",
    "exchange": "appreciation, depreciation, devaluation, arbitrage, hedging",
    "rate of exchange": "floating exchange rate, fixed exchange rate, soft peg, hard peg",
    "bank": "central bank, credit union, investment bank, savings bank, insurance company",
    "input": "land, labor, capital, entrepreneurship",
    "spill": "externality, subsidy, tariff, royalty, dividend",
    "right of inventors": "patent, copyright, trademark, trade secret, royalty, license",
    "insurance": "premium, deductible, copayment, coinsurance, claim, annuity",
}

HISTORY_POLITICS = {
    "bound labor": "sharecropping, indentured servitude, serfdom, peonage, slavery, tenant farming",
    "bound laborer": "indentured servant, sharecropper, serf, slave, apprentice, tenant farmer",
    "land system": "encomienda, hacienda, manorialism, headright system, sharecropping, homestead",
    "doctrine": ("Calvinism, Lutheranism, Anglicanism, Catholicism, Methodism, Arminianism, Unitarianism, Deism"),
    "teaching of the church": (
        "predestination, transubstantiation, purgatory, original sin, salvation, excommunication, absolution"
    ),
    "paper of the church": "indulgence, tithe, encyclical, catechism, psalm, homily, concordat",
    "economic doctrine": "mercantilism, capitalism, socialism, communism, feudalism, protectionism",
    "way of thought": (
        "rationalism, empiricism, idealism, pragmatism, existentialism, romanticism, skepticism, humanism, deism, "
        "transcendentalism, utilitarianism"
    ),
    "political course": (
        "isolationism, imperialism, expansionism, protectionism, appeasement, containment, nativism, jingoism, "
        "abolitionism"
    ),
    "power of the president": (
        "pocket veto, line-item veto, executive order, executive privilege, pardon, signing statement"
    ),
    "step of Congress": "filibuster, cloture, veto, impeachment, ratification, markup, logrolling, earmark",
    "drawing of districts": "gerrymandering, reapportionment, filibustering, logrolling, malapportionment",
    "power in the constitution": (
        "enumerated powers, implied powers, reserved powers, concurrent powers, inherent powers"
    ),
    "clause of the constitution": (
        "supremacy clause, commerce clause, elastic clause, establishment clause, free exercise clause, "
        "equal protection clause, due process clause"
    ),
    "kind of federalism": "dual federalism, cooperative federalism, new federalism, creative federalism",
    "grant": "block grant, categorical grant, unfunded mandate, revenue sharing",
    "kind of democracy": "direct democracy, representative democracy, monarchy, oligarchy, totalitarianism",
    "theory of power": "elite theory, pluralist theory, tradeoffs perspective",
    "poll": "exit poll, push poll, straw poll, tracking poll, focus group, benchmark poll",
    "primary election": "open primary, closed primary, caucus, runoff election, general election, recall election",
    "system of votes": "plurality voting, majority voting, proportional representation, ranked-choice voting",
    "move of parties": "party realignment, party dealignment, party polarization, gridlock, divided government",
    "influence on lawmakers": "lobbying, logrolling, gerrymandering, filibustering, whistleblowing, canvassing",
    "word of courts": "amicus curiae, writ of certiorari, stare decisis, precedent, subpoena, injunction, plea bargain",
    "opinion of courts": "majority opinion, dissenting opinion, concurring opinion, per curiam opinion",
    "law": "criminal law, civil law, common law, administrative law, statutory law",
    "stop of words": "libel, slander, prior restraint, sedition, treason, perjury",
    "civil service": "spoils system, merit system, patronage, civil service system, red tape",
    "state of war": "armistice, ceasefire, blockade, embargo, siege, amnesty, mobilization",
    "politics of nations": "diplomacy, isolationism, sanction, alliance, appeasement, détente, deterrence, containment",
    "man of war": "privateer, mercenary, conscript, guerrilla, militiaman, minuteman, hessian",
    "wanderer": "nomad, pilgrim, refugee, settler, vagrant, exile",
    "settler": "pilgrim, planter, squatter, homesteader, prospector",
    "protest": "boycott, sit-in, strike, petition, march, filibuster, civil disobedience",
    "journalism": "muckraking, yellow journalism, propaganda, censorship, investigative journalism",
    "trade of colonies": "mercantilism, salutary neglect, smuggling, privateering, nonimportation, impressment",
    "slave law": "black codes, slave codes, fugitive slave laws, Jim Crow laws, poll taxes",
    "town of history": "mission, presidio, pueblo, plantation, hacienda, trading post",
    "warrior of history": "conquistador, samurai, crusader, janissary, knight, mamluk",
    "ruler": "sultan, caliph, emperor, pharaoh, shogun, tsar, khan, pope",
    "people of history": "serf, vassal, peasant, noble, artisan, merchant",
    "land of lords": "fief, manor, demesne, estate, guild, commune",
    "state": "federalism, unitary system, confederation, separation of powers, checks and balances, judicial review",
    "vote": "primary, caucus, referendum, initiative, recall, runoff election",
    "right of citizens": (
        "habeas corpus, due process, eminent domain, double jeopardy, probable cause, bill of attainder"
    ),
    "voting right": "suffrage, disfranchisement, citizenship, naturalization, emancipation",
    "law of segregation": "black codes, Jim Crow laws, poll taxes, grandfather clauses, literacy tests",
    "trade of slaves": "Middle Passage, triangular trade, Columbian Exchange, Great Migration, Underground Railroad",
    "crew of history": (
        "Loyalists, Patriots, Federalists, Anti-Federalists, Copperheads, carpetbaggers, scalawags, Redeemers, "
        "abolitionists, muckrakers, Populists, suffragettes"
    ),
    "upheaval": (
        "Protestant Reformation, Counter-Reformation, Great Awakening, Scientific Revolution, Glorious Revolution, "
        "Renaissance, Enlightenment"
    ),
    "reasoning": "deduction, induction, abduction, analogy, syllogism, fallacy, paradox",
    "ethics": "utilitarianism, deontology, virtue ethics, hedonism, relativism, egoism, stoicism",
    "part of philosophy": "epistemology, metaphysics, ethics, logic, aesthetics, ontology",
}

STATISTICS = {
    "average": "mean, median, mode, range, variance, standard deviation",
    "sample": "random sample, stratified sample, cluster sample, convenience sample, systematic sample",
    "graph": "histogram, bar graph, pie chart, box plot, scatter plot, line graph, stem-and-leaf plot",
}

GLOSSARY: dict[str, str] = {
    **BIOLOGY, **CHEMISTRY_PHYSICS, **PSYCHOLOGY, **SOCIETY, **ECONOMICS, **HISTORY_POLITICS, **STATISTICS,
}  # fmt: skip

NAMED_ROWS: frozenset[str] = frozenset(
    [
        "phase of mitosis",
        "phase of the cell cycle",
        "sleep disorder",
        "biome",
        "germ layer",
        "gland",
        "blood vessel",
        "defense mechanism",
        "school of psychology",
        "stage of grief",
        "chamber of the heart",
        "kind of tissue",
        "layer of the skin",
    ]
)
"""Keys that a question can ask with."""

LISTED_KINDS: frozenset[str] = frozenset(
    ["organ", "hormone", "enzyme", "molecule", "part of the cell", "part of the brain", "protein", "vitamin", "bone"]
)
"""Kinds of lists whose members are terms of schoolbooks as well."""

HAPPENINGS: frozenset[str] = frozenset(
    [
        "way of reproduction",
        "way of transport",
        "transport",
        "sleep disorder",
        "name of sleep trouble",
        "kind of selection",
        "conditioning",
        "reinforcement",
        "living together",
        "pattern of inheritance",
        "birth of species",
        "path of evolution",
        "force of evolution",
        "defense mechanism",
        "state of markets",
        "spawning",
        "change of insects",
        "failure of markets",
        "market",
        "marriage",
        "many wives",
    ]
)
"""Keys of what happens: "in" it, something is so."""

ORDERED = (
    "primary, secondary, tertiary, quaternary",
    "anterior, posterior, lateral, medial",
    "upper, lower, middle, inner",
)
"""Adjectives that make rows of any noun: beside "secondary aging" stands "primary aging"."""


ENDINGS: dict[str, str] = {
    "ology": (
        "archaeology, anthropology, sociology, psychology, geology, meteorology, seismology, ornithology, ichthyology, "
        "herpetology, dendrology, hydrology, criminology, etymology, musicology, toxicology, hematology"
    ),
    "ologist": (
        "archaeologist, sociologist, geologist, meteorologist, ornithologist, entomologist, seismologist, "
        "anthropologist, dermatologist, cardiologist, criminologist"
    ),
    "itis": "arthritis, bronchitis, dermatitis, hepatitis, appendicitis, meningitis, tendinitis, gastritis, colitis",
    "phobia": "claustrophobia, agoraphobia, arachnophobia, acrophobia, hydrophobia, xenophobia, ophidiophobia",
    "cyte": "osteocyte, adipocyte, hepatocyte, melanocyte, astrocyte, leukocyte, chondrocyte, keratinocyte",
    "blast": "osteoblast, fibroblast, myoblast, neuroblast, chondroblast, erythroblast, trophoblast",
    "genesis": "oogenesis, angiogenesis, thermogenesis, gluconeogenesis, morphogenesis, osteogenesis, carcinogenesis",
    "lysis": "glycolysis, hydrolysis, photolysis, hemolysis, lipolysis, electrolysis, paralysis, dialysis",
    "emia": "anemia, leukemia, hypoglycemia, hyperkalemia, bacteremia, hypoxemia, uremia",
    "pathy": "neuropathy, myopathy, cardiomyopathy, retinopathy, nephropathy, encephalopathy",
    "ectomy": "appendectomy, mastectomy, hysterectomy, tonsillectomy, vasectomy, lobectomy",
    "graphy": "cartography, demography, historiography, cryptography, ethnography, lexicography, oceanography",
    "cracy": "democracy, theocracy, autocracy, meritocracy, plutocracy, bureaucracy, technocracy",
    "nomy": "astronomy, taxonomy, agronomy, gastronomy, economy, autonomy",
    "tropism": "phototropism, gravitropism, thigmotropism, hydrotropism, chemotropism",
    "phyte": "sporophyte, gametophyte, bryophyte, epiphyte, halophyte, xerophyte",
    "troph": "autotroph, heterotroph, phototroph, chemotroph, lithotroph, organotroph",
    "gamy": "monogamy, polygamy, endogamy, exogamy, misogamy",
    "centrism": "ethnocentrism, egocentrism, anthropocentrism, geocentrism, heliocentrism, androcentrism",
}
"""Words of schoolbooks by how they end: beside one that no row has, those of its ending."""


@cache
def _rows() -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for key, text in GLOSSARY.items():
        row = members(text)
        for term in row:
            found.setdefault(term.casefold(), []).append((key, row))
    return found


@cache
def may_end(word: str) -> bool:
    """Say whether some term ends with a word, in the singular or plural: most words need no closer look."""
    return any(form in _last_words() for form in _forms_of(word.casefold()))


@cache
def _last_words() -> frozenset[str]:
    listed = [name for kind in LISTED_KINDS for row in kinds()[kind].values() for name in members(row)]
    forms = [form for name in listed for form in name.split(" = ")]
    return frozenset(name.split()[-1].casefold() for name in (*_rows(), *forms, *_families()))


@cache
def _families() -> frozenset[str]:
    return frozenset(name.removeprefix("the ") for row in FAMILIES.values() for name in members(row))


def is_known(term: str) -> bool:
    """Say whether other terms are known that stand in a row with one, in the singular or plural."""
    one = in_singular(term)
    return is_term(one) or not _families().isdisjoint((term, term.lower(), one))


@lru_cache(maxsize=4096)
def _forms_of(last: str) -> tuple[str, ...]:
    found = [last, singular(last), *(last.removesuffix(end) + one for end, one in _LEARNED if last.endswith(end))]
    return tuple(dict.fromkeys(found))


def in_singular(term: str) -> str:
    """Return a term as the rows have it: "menu cost" for "menu costs"."""
    if is_term(term):
        return term
    before, _, last = term.rpartition(" ")
    whole = [f"{before} {form}".strip() for form in _forms_of(last)[1:] or (last,)]
    return next((one for one in whole if is_term(one)), whole[0])


_LEARNED = (("a", "on"), ("a", "um"), ("ae", "a"), ("i", "us"), ("es", "is"), ("ta", "s"))
"""Endings of the plurals and singulars of learned words: "mitochondria"."""


def spelled(term: str) -> str:
    """Return a term that opens a sentence as it stands elsewhere: "Say's law", but "inflation"."""
    key = in_singular(term).casefold()
    own = next((member for _, row in _rows().get(key, ()) for member in row if member.casefold() == key), "")
    shortened = not term.split()[0][1:].islower() and len(term.split()[0]) > 1
    return term if own[:1].isupper() or shortened else term[0].lower() + term[1:]


def is_one_in_each(term: str) -> bool:
    """Say whether "the" before a term means that of any body or cell, not a certain one: "the cornea", but "the
    church"."""
    listed = entry(term) or entry(term.casefold())
    part = listed is not None and listed.kind in LISTED_KINDS
    return part or " " in term or any(key in BIOLOGY and key != "pathogen" for key in rows_of(term))


def row_name(term: str) -> str | None:
    """Return the noun that a question asks for a term with: "phase of mitosis" for "prophase"."""
    return next((key for key, _ in _rows().get(term.casefold(), ()) if key in NAMED_ROWS), None)


def is_term(term: str) -> bool:
    """Say whether a word, in the singular, is a term that the rows have, or a list of what schoolbooks tell of."""
    listed = entry(term) or entry(term.casefold())
    return term.casefold() in _rows() or (listed is not None and listed.kind in LISTED_KINDS)


def rows_of(term: str) -> list[str]:
    """Return the keys of the rows that hold a term, in the singular."""
    return [key for key, _ in _rows().get(term.casefold(), ())]


def siblings(term: str, text: str = "") -> tuple[list[str], list[str]]:
    """Return what else a term, in the singular, might be thought to be: first that of the row that a text is about,
    then the rest.

    Args:
        term: the term.
        text: what it stands in, lower-cased; "depression" is one thing beside "recession", another beside "grief".
    """
    rows = [row for _, row in _rows().get(term.casefold(), ())]
    rows.sort(key=lambda row: -sum(other.casefold() in text for other in row if other != term))
    best = [*(rows[0] if rows else ()), *_ordered(term)]
    rest = [other for row in rows[1:] for other in row]
    if len({*best, *rest}) <= _FEW:
        last = term.split()[-1].casefold()
        rest += [name for ending, row in ENDINGS.items() if last.endswith(ending) for name in members(row)]
        named = [name for row in GLOSSARY.values() for name in members(row) if " " in name]
        rest += [name for name in named if name.split()[-1] == last]
    best = [other for other in dict.fromkeys(best) if other.casefold() != term.casefold()]
    rest = [other for other in dict.fromkeys(rest) if other.casefold() != term.casefold() and other not in best]
    return best, rest


_FEW = 3
"""Members of a row, one of them the term: too few for a question."""


def _ordered(term: str) -> Iterator[str]:
    """Yield a term with each other adjective of a row in place of its first word: "secondary aging" for "primary
    aging"."""
    first, _, rest = term.partition(" ")
    for row in map(members, ORDERED):
        if rest and first in row:
            yield from (f"{other} {rest}" for other in row if other != first)
