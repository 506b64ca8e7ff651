import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect-language.ts";

describe("detectLanguage", () => {
  it.each([
    ["en", "The harbour board approved the new tariff after a short debate, officials said."],
    ["en", "THE HARBOUR BOARD APPROVED THE NEW TARIFF AFTER A SHORT DEBATE ."],
    ["de", "Der Hafenrat stimmte dem neuen Tarif nach kurzer Debatte zu."],
    ["fr", "Le conseil du port a approuvé le nouveau tarif après un bref débat."],
    ["ru", "Совет порта одобрил новый тариф после короткого обсуждения."],
    ["ja", "港湾委員会は短い討論の後、新しい料金を承認した。"],
    ["ar", "وافق مجلس الميناء على التعرفة الجديدة بعد نقاش قصير."],
  ])("reads %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(["", "Hm", "12345 67", "§ % &"])("does not guess at %j", (text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});
