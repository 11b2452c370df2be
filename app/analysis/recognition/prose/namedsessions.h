// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodiesoftext.h"

#include <QList>
#include <QString>

namespace recognition {

/// A session that a text names: "the 57th session of the United Nations Human Rights Council", "HRC55", "HLPF 2024".
struct NamedSession {
    QString body;    ///< Code of resources/prose/bodies.tsv; as bodyCode() for the main bodies.
    QString session; ///< "57"; the year of a body that counts by years.
    int start = 0;
    int end = 0;

    bool operator==(const NamedSession &) const = default;
    /// Of its record: "event:hrc-57".
    QString key() const;
};

/// `context` holds the bodies that earlier paragraphs named: "the sixty-second session" of a paragraph that names no body is that of
/// one of them. The bodies of this paragraph are added to it.
QList<NamedSession> sessionsIn(const QString &content, const QString &language, BodiesOfText *context = nullptr);

}
