// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/link.h>
#include <library/database/database.h>

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace library {

/// A paragraph that is about a theme.
struct ThemeLink {
    model::Link link;
    bool isOfRule = false;  ///< A rule of themes found it, and no person has decided on it.
};

/// Reads and writes the rules of themes that a library holds itself, and what rules found. Stack only; writing inside Library::write().
class ThemeRuleStore : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// As JSON; nothing where the theme has no rule of the library's own.
    base::Result<std::optional<QString>> rule(base::RecordId theme) const;
    base::Status set(base::RecordId theme, const std::optional<QString> &rule);
    /// The paragraphs that are about a theme, also those where a person has said no.
    base::Result<QList<ThemeLink>> links(base::RecordId theme) const;
    /// The themes of these keys that the library has, with how many paragraphs are about each that nobody has said no to.
    struct Use {
        base::RecordId theme;
        qint64 paragraphs = 0;
    };
    base::Result<QHash<QString, Use>> uses() const;
    /// The last paragraph of the library; what a run over all of them counts to.
    base::Result<qint64> lastParagraph() const;
};

}
