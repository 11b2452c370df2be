// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/citedwork.h>

#include <QString>
#include <QStringList>

namespace citation {

/// A citation as plain text and as a fragment of HTML, in which titles are in italics where the style has them so.
struct Citation {
    QString plain;
    QString html;
};

/// The names of the citation styles: "un", "footnote", "short", "oscola", "bluebook", "mcgill", "apa", "chicago", "link".
QStringList citationStyles();

/// The citation of a work and a place in it. Documents of the United Nations are cited by symbol and paragraph, not by page
/// (un.org/dgacm/en/content/editorial-manual), in the language of the text where the style is theirs; what others wrote by
/// author, title, publisher, date and address. Unknown styles give "un". Pure; any thread.
QString cite(const model::CitedWork &work, const QString &style);
Citation citeRich(const model::CitedWork &work, const QString &style);

/// A run of footnotes in one style: a note that cites what the note before it cites says "Ibid.", in the language of the text
/// where the style is that of the United Nations, and the place where it is another one. Styles for prose, and APA, which knows
/// no "ibid.", cite in full. A plain value.
class NoteRun
{
public:
    explicit NoteRun(QString style);

    Citation next(const model::CitedWork &work);
    /// A note of one's own words stands between: the next one cites in full.
    void interrupt() { m_last = {}; }

private:
    QString m_style;
    model::CitedWork m_last;
};

}
