// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/jobs/latestonly.h>
#include <application/passagesonpages.h>
#include <presentation/reader/readercontent.h>

#include <QSet>
#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace presentation {
class OriginalPageImages;
}

namespace window {

class EmptyState;
class OriginalAnnotations;
class OriginalPagesHeader;
class OriginalPagesView;

/// The original pages of a text beside it: the paragraph that is read is marked on its page, and a click on a page asks for
/// the paragraph that stands there. Shows the PDF among the originals; asks for the password of a protected one, once for
/// as long as the library is open; says why where there are no pages to show.
class OriginalPages : public QWidget
{
    Q_OBJECT

public:
    OriginalPages(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

    /// What stands beside. Nothing is read while it is hidden.
    void setContent(const presentation::ReaderContent &content);
    void showPassage(base::PassageId passage);
    /// Of the text that stands beside.
    void setAnnotations(const QList<model::Annotation> &annotations);
    /// Marks words on the pages in sight; empty: none.
    void find(const QString &words);

signals:
    void passageActivated(base::PassageId passage);
    void closed();
    /// A scan is to be read by character recognition.
    void recognitionRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectImages();
    void showPages(const QList<QSizeF> &sizes, const QStringList &labels);
    void showState();
    void load();
    void open(const QList<model::Source> &originals);
    void say(const QString &icon, const QString &sentence, const QString &action = {});
    void fail(const base::Error &error);
    void unlock();
    void takeWords(int page, const QList<application::PageWord> &words);
    void showPage(int page);
    void readPages(const QList<int> &pages);
    void markPassage();
    void followClick(int page, QPointF point);

    presentation::AsyncLibrary &m_library;
    presentation::ReaderContent m_content;
    application::PassagesOnPages m_onPages;
    base::TextId m_shown; // The text whose pages are open.
    base::PassageId m_passage;
    QSet<int> m_asked; // Pages whose words are on their way.
    bool m_goesThere = false; // Its page is to come into sight, once its words are known.
    QString m_wanted; // The words that are looked for.
    QStringList m_labels; // What the file calls its pages.
    base::PassageId m_followed; // Chosen on the page, which need not move.
    jobs::LatestOnly m_latest;
    // All are owned by Qt.
    presentation::OriginalPageImages *m_images;
    OriginalPagesHeader *m_header;
    OriginalPagesView *m_view;
    OriginalAnnotations *m_annotations;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLineEdit *m_password;
    QString m_fingerprint; // Of the original that is open or is to be opened.
    base::Error m_error;
    enum class State { Loading, Pages, NoPages, Locked, Failed } m_state = State::Loading;
};

}
