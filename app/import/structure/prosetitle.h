// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "headlines.h"

#include <core/model/proseshape.h>

namespace structure {

/// Chooses the line of a head that is the title of its text: what stands above it may be the name of a site, of an organiser, of
/// a kind of text or of event. Stack only.
class ProseTitle
{
public:
    ProseTitle(const QList<HeadLine> &lines, model::ProseShape shape);

    /// Empty where no line may be one.
    QString words() const;

private:
    using Lines = QList<HeadLine>;
    QString titleFrom(qsizetype at) const;
    QString withoutLabels(QString title) const;
    bool isSiteName(qsizetype at) const;
    bool isOrganiser(qsizetype at) const;
    bool isKindLine(qsizetype at) const;
    Lines::const_iterator statementLine() const;
    Lines::const_iterator wordsLine() const;

    const Lines &m_lines;
    const model::ProseShape m_shape;
};

}
