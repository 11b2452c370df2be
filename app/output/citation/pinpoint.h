// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/address.h>

#include <QString>
#include <QStringList>

namespace citation {

/// An address taken apart, as the citation styles word it. Pure value.
class Pinpoint
{
public:
    enum class Part { Whole, Preambular, Operative, Unnumbered, Note, Other };

    static Pinpoint of(const model::Address &address);

    Part part() const { return m_part; }
    QString container() const { return m_container; }
    QString number() const { return m_number; }
    QStringList subs() const { return m_subs; }
    bool isEmpty() const { return m_address.isEmpty(); }
    /// The address itself: "OP8 (a)".
    QString canonical() const { return m_address; }
    /// As the United Nations write it: "para. 8 (a)", "third preambular paragraph", "annex, para. 2".
    QString words() const;
    /// As the legal styles write it, without a space before the sub-paragraph: "para 8(a)", "preamble para 3".
    QString closed(const QString &operative, const QString &preambular) const;

private:
    Part m_part = Part::Whole;
    QString m_address;
    QString m_container; ///< "annex", "annex II": what stands before the paragraph.
    QString m_number;    ///< "8", "8 bis".
    QString m_rest;      ///< Other: the words as they are.
    QStringList m_subs;  ///< "a", "i".
};

/// "third", "twenty-first", from 1 to 99; then "101st".
QString ordinal(int number);
/// "57th", "21st".
QString numberedOrdinal(int number);

}
