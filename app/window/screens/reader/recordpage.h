// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/reader/recordloader.h>

#include <QTextBrowser>
#include <QUndoCommand>

namespace window {

class FieldEditor;
class LinkPreview;
class QuotationEditor;

/// A record that is no document as a page to read: its name, its facts, its links in groups with the sentences that
/// they stand in, where it is mentioned without a link, and what was changed. Every field is edited in place. Also a
/// document that is wanted: what it is and who cites it.
class RecordPage : public QTextBrowser
{
    Q_OBJECT

public:
    RecordPage(presentation::AsyncLibrary &library, QWidget *parent);

    void setContent(const presentation::ReaderContent &content);
    /// Another record can be made one with this one.
    bool canMerge() const;

public slots:
    /// Asks which record is the same as this one.
    void merge();

signals:
    void placeRequested(const presentation::Location &place, presentation::OpenIn where);
    void pageRequested(const QString &key);
    void searchRequested(const QString &query);
    /// What the user did, for the stack that undoes it; the receiver owns it.
    void commandMade(QUndoCommand *command);
    /// All sections are there: also those that are read after the page is shown.
    void completed();

private:
    void build();
    void follow(const QUrl &link, presentation::OpenIn where);
    void edit(const QString &subject);
    void perform(const QUrl &link);
    void makeQuotationEditor();
    void editQuotation(int index);
    void followQuotation();
    void hover(const QUrl &link);
    QRect cursorOrPointer() const;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

    presentation::AsyncLibrary &m_library;
    presentation::RecordLoader *m_loader; ///< Owned.
    presentation::RecordHtml m_page;
    FieldEditor *m_editor;
    LinkPreview *m_preview;
    QuotationEditor *m_quotation; ///< Beside the quotation that is changed.
};

}
