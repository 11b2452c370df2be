// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "body.h"

#include <QString>

#include <optional>

namespace model {

/// A United Nations document symbol, "A/HRC/RES/57/12" (research.un.org/en/docs/symbols).
/// display() is as people print it, key() is what two spellings of one symbol share, sortKey() orders L.9 before L.10.
class Symbol
{
public:
    Symbol() = default;

    /// Reads a whole string as one symbol; tolerates spaces, lower case, "_" for "/" and look-alike Cyrillic letters.
    static std::optional<Symbol> parse(const QString &text);

    /// The symbol of a resolution of `body` cited in short: ("57/12", HRC) gives A/HRC/RES/57/12, ("1325 (2000)", SC)
    /// gives S/RES/1325 (2000). Nothing for a body whose numbering is not known.
    static std::optional<Symbol> ofResolution(Body body, const QString &number);

    /// The symbol in the name of a downloaded file: "A_HRC_RES_57_12E.xml", "S_RES_2722-2400437F.xml", "A_80_596-EN.pdf",
    /// "S_RES_0195_1964_EN_GOLD.txt". Nothing for a job number, "g2404022.pdf".
    static std::optional<Symbol> fromFileName(const QString &fileName);

    QString display() const { return m_display; }
    QString key() const { return m_key; }
    QString sortKey() const;
    Body body() const;
    /// "57" of A/HRC/RES/57/12, "78" of A/RES/78/1, "2024" of S/RES/2722 (2024); empty where the symbol has none.
    QString session() const;
    /// "57/12", "78/1", "2722 (2024)": what is said aloud; the whole symbol for what is no resolution.
    QString shortForm() const;
    bool isResolution() const;
    bool isDraft() const;
    /// The same organ, series and number; a year that one of the two does not state is no difference: the file name
    /// S_RES_2722 shares the number of S/RES/2722 (2024).
    bool sharesNumber(const Symbol &other) const;

    bool operator==(const Symbol &other) const { return m_key == other.m_key; }

private:
    QString m_display;
    QString m_key;
};

}
