// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlinks.h"

#include <QTextCursor>

namespace presentation {

void markLinks(
    QTextDocument &document, const PassagePositions &map, const QList<model::LinkRow> &links, const QPalette &palette)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (qsizetype index = 0; index < links.size(); ++index) {
        const model::LinkRow &row = links.at(index);
        const int start = map.position(document, row.link.fromPassage, row.link.start);
        const int end = map.position(document, row.link.fromPassage, row.link.end);
        if (start < 0 || end <= start)
            continue;
        QTextCharFormat format;
        format.setProperty(kLinkProperty, int(index));
        format.setForeground(palette.color(QPalette::Link));
        format.setUnderlineStyle(row.to.inLibrary ? QTextCharFormat::SingleUnderline : QTextCharFormat::DotLine);
        format.setUnderlineColor(palette.color(QPalette::Link));
        cursor.setPosition(start);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
    cursor.endEditBlock();
}

}
