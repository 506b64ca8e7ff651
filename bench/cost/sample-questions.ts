/** What people ask of the sample archive. */
export const sampleQuestions: readonly string[] = [
  "How many people were evacuated from Marrowby?",
  "Why did Gate Three not close?",
  "What would a new barrier cost?",
  "When did the sirens sound?",
  "What do the sirens mean?",
  "How many homes does the barrier protect?",
  "What did Helene Oduya say about the gate?",
  "How often was the barrier closed last year?",
  "What was the damage to public buildings?",
  "Who leads the council's emergency office?",
  "What does a closed gate cost the shipping lines?",
  "What should the water authority have fitted after 2019?",
];
