// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow.h"

#include <QByteArray>
#include <QXmlStreamWriter>

namespace office {

/// Writes words of a DOCX, and keeps the footnotes that they call and the addresses that they lead to. Stack only, with the
/// writer of its text.
class DocxRuns
{
public:
    explicit DocxRuns(QXmlStreamWriter &xml)
        : m_xml(xml)
    {
    }

    void writeRuns(const QList<Run> &runs, const QString &language, bool isRightToLeft);
    void writeRun(const Run &run, const QString &language, bool isRightToLeft);
    void writeText(const QString &text);
    /// An element without content, mostly with its value.
    void empty(const char *name, const QString &value = {});

    /// The part with the footnotes.
    QByteArray footnotes() const;
    /// The addresses: the first is the relation kFirstLink.
    const QStringList &links() const { return m_links; }
    static constexpr int kFirstLink = 6; ///< The relations before it are those of the parts.

private:
    void writeNoteCall(const Run &run, const QString &language, bool isRightToLeft);
    void writeLook(const Run &run, const QString &language, bool isRightToLeft);

    QXmlStreamWriter &m_xml;
    QByteArray m_notes;
    int m_noteCount = 0;
    QStringList m_links;
};

}
