// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/originalpages.h>
#include <presentation/reader/pagealignment.h>
#include <presentation/reader/readercontent.h>

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace presentation {
class OriginalPageImages;
}

namespace window {

class ElidedLabel;
class EmptyState;
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
    /// Marks words on the pages in sight; empty: none.
    void find(const QString &words);

signals:
    void passageActivated(base::PassageId passage);
    void closed();
    /// A scan is to be read by character recognition.
    void readingRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeHead();
    void connectPages();
    void retranslate();
    void showState();
    void load();
    void open(const QList<model::Source> &originals);
    void say(const QString &icon, const QString &sentence, const QString &action = {});
    void fail(const base::Error &error);
    void act();
    void unlock();
    void takeWords(int page, const QList<application::PageWord> &words);
    void showPage(int page);
    void markPassage();
    void followClick(int page, QPointF place);
    QList<model::Passage> passagesOn(int page) const;
    /// The page of a passage, from 0; -1 where the text does not say.
    int pageOf(base::PassageId passage) const;

    presentation::AsyncLibrary &m_library;
    presentation::ReaderContent m_content;
    base::TextId m_shown; // The text whose pages are open.
    base::PassageId m_passage;
    bool m_goesThere = false; // Its page is to come into sight, once its words are known.
    QString m_wanted; // The words that are looked for.
    QStringList m_labels; // What the file calls its pages.
    base::PassageId m_followed; // Chosen on the page, which need not move.
    QHash<int, QList<application::PageWord>> m_words;
    presentation::OriginalPageImages *m_pages; // Owned by Qt.
    OriginalPagesView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLineEdit *m_password;
    QString m_fingerprint; // Of the original that is open or is to be opened.
    QWidget *m_head;
    QLabel *m_number;
    ElidedLabel *m_remark;
    QToolButton *m_read;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_fit;
    QToolButton *m_close;
    base::Error m_error;
    enum class State { Loading, Pages, NoPages, Locked, Failed } m_state = State::Loading;
};

}
