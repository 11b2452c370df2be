// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace model {

/// The part that a passage plays in its text.
enum class PassageKind {
    Cover,
    Title,
    Formula,
    Preambular,
    Operative,
    SubParagraph,
    Heading,
    Footnote,
    Annex,
    Vote,
    Body,
};

/// The name of a kind in the store and on the command line: "preambular", "sub-paragraph".
QString kindName(PassageKind kind);
PassageKind kindOfName(const QString &name);

/// The spoken address of a paragraph: "PP3", "OP8 (a)", "OP8 (a) (i)", "Annex OP2", "note 4", "¶3".
/// It comes from the structure of the text, never from identifiers of a file.
/// Canonical form: prefix, number, then each sub-label in brackets after one space.
class Address
{
public:
    Address() = default;
    explicit Address(QString canonical)
        : m_text(std::move(canonical))
    {
    }

    /// Reads what a person may type: "op8a", "OP 8(a)(i)", "pp 3", "para. 8 (a)", "note 4", "8".
    static std::optional<Address> parse(const QString &text);

    /// The address of a sub-paragraph of this one: "OP8" with "a" gives "OP8 (a)".
    Address sub(const QString &label) const;

    /// The numbered paragraph that a sub-paragraph belongs to: "OP8" of "OP8 (a) (i)"; of any other address, the address itself.
    Address numbered() const;

    QString text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    /// True for the address itself and for all that is below it: "OP8" contains "OP8 (a)", but not "OP80".
    bool contains(const Address &other) const;

    bool operator==(const Address &) const = default;

private:
    QString m_text;
};

/// Where a paragraph stands in a translation, -1 where that is uncertain: at the same address, or, where the translation has
/// labels of another alphabet ("OP8 (ج)" for "OP8 (c)"), at the same place. Both lists are a numbered paragraph and its
/// sub-paragraphs, in their order.
qsizetype counterpart(const Address &address, const QList<Address> &own, const QList<Address> &translated);

}
