// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QColor>
#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QString>

namespace formats {

/// An annotation as a PDF has it. Rectangles are in points from the top left corner of the page as it is shown, as those of
/// PageWord.
struct PdfAnnotation {
    enum class Kind { Highlight, Underline, StrikeOut, Note };
    Kind kind = Kind::Highlight;
    int page = 0;        ///< From 0.
    QList<QRectF> lines; ///< The words, a rectangle a line; of a note the place of its sign.
    QString sign;        ///< Of a note, as PDF names them: "Note", "Comment", "Paragraph", "Key".
    QColor colour;
    QString comment;
    QString author;
    QString subject; ///< What kind of annotation it is, for a list of them.
    QString uuid;
    QDateTime created;
    QDateTime modified;
};

/// A copy of a PDF that has these annotations as well. One that has the uuid of a new one makes way, so that a copy of a copy
/// holds each once. A protected PDF stays protected by its passwords. Errors: Damaged, PasswordNeeded, PasswordWrong,
/// NotFound (a page that is not there).
base::Result<QByteArray> annotatedPdf(const QByteArray &bytes, const QString &password, const QList<PdfAnnotation> &annotations);

}
