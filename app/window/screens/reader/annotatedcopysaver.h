// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/annotatedcopy.h>
#include <presentation/asynclibrary.h>
#include <window/controls/messagebar.h>

#include <QObject>

namespace window {

class ReaderPage;

/// Saves a copy of the original PDF of a document with its annotations: says what leaves the library, asks where to, writes it as a
/// job, and tells how it went. Child of its page; deletes itself. GUI thread.
class AnnotatedCopySaver : public QObject
{
    Q_OBJECT

public:
    AnnotatedCopySaver(presentation::AsyncLibrary &library, ReaderPage &page);

    /// A comment that is being written is stored first.
    void start();

signals:
    void told(window::MessageBar::Kind kind, const QString &sentence);

private:
    void askWhatLeaves(const QList<model::Source> &originals);
    void askWhere(const briefing::Released &released);
    void save(const application::AnnotatedCopy &copy);
    void say(const base::Result<application::AnnotatedCopyReport> &report, const QString &path);
    void end(MessageBar::Kind kind, const QString &sentence);

    presentation::AsyncLibrary &m_library;
    ReaderPage &m_page;
    QList<model::Source> m_originals;
    base::TextId m_text;
    QString m_fingerprint; ///< Of the original PDF.
    bool m_isSaving = false;
};

}
