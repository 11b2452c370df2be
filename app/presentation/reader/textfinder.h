// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passagepositions.h"

#include <core/text/normalised.h>

namespace presentation {

/// A text folded for finding: accents, case and kinds of quotation marks are ignored. Made in the background.
class TextFinder
{
public:
    TextFinder() = default;
    explicit TextFinder(const QList<model::Passage> &passages);

    /// All places in the order of the text.
    QList<PassageRange> find(const QString &words) const;

private:
    struct Folded {
        base::PassageId passage;
        text::Normalised content;
    };

    QList<Folded> m_folded;
};

}
