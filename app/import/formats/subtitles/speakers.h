// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace formats {

/// An utterance of one person within a cue.
struct Utterance {
    QString speaker; ///< Empty where the cue names nobody.
    QString text;
    bool opensTurn = false; ///< Someone else begins to speak, named or not.
    bool isVoice = false;   ///< The name is a tag of this cue; it says nothing of the next one.
};

/// Knows who is named in a transcript: by voice tags, as ">> NAME:", or as a name and a colon at the start of a line where
/// such names recur. A word and a colon that stand once may be anything, so they stay text.
class Speakers
{
public:
    explicit Speakers(const QList<Cue> &cues);

    /// Takes lines that went through withoutTags().
    QList<Utterance> utterances(const QStringList &lines) const;

private:
    void takeLine(const QString &line, QList<Utterance> &into) const;

    QSet<QString> m_names;
};

/// A line without its tags and positions, but for those that name a voice; white space folded.
QString withoutTags(const QString &line);

}
