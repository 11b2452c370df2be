// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/passage.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace formats {

/// A cue: text on the screen between two times, in milliseconds from the start of the recording.
struct Cue {
    qint64 start = 0;
    qint64 end = 0;
    QStringList lines; ///< With their tags.
};

/// The cues of a file, before speakers are recognised.
struct CueFile {
    QList<Cue> cues;
    QList<model::Dropped> dropped; ///< "comment" for notes, "script" for styles and regions.
    QString title;
    QString language; ///< As the header of WebVTT says; ISO 639-1 or empty.
};

/// True for a line that gives the times of a cue, also where they are damaged: "00:01:02,5 -> 00:01:04".
bool isTimeLine(const QString &line);

/// The cues of WebVTT or SRT. A time that cannot be read is that of the cue before; an end that is missing is the start.
CueFile cuesOf(const QString &text);

/// An utterance of one speaker, or a sentence of it.
struct Turn {
    qint64 start = 0;
    QString speaker; ///< Empty where the file does not say.
    QString text;
};

/// Joins cues into turns. Lines that rolling captions show again are taken once; a cue is never divided except between two
/// speakers.
QList<Turn> turnsOf(const QList<Cue> &cues);

/// "00:41:07" of milliseconds.
QString timeCode(qint64 milliseconds);

}
