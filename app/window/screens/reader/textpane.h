// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/reader/annotationcontroller.h>
#include <presentation/reader/textloader.h>
#include <presentation/reader/textselection.h>

#include <QWidget>

namespace presentation {
class TextSearch;
}

namespace window {

class CitationCopy;
class FindBar;
class LinkNavigation;
class ReaderColumns;
class ReaderHeader;
class ReaderView;
class TextAnnotator;

/// The text of a document with the line above it, its original beside it and the find bar below: all that one can do with
/// words. Owned by the reader's page, which reads the text.
class TextPane : public QWidget
{
    Q_OBJECT

public:
    TextPane(const presentation::TextLoader &loader, presentation::AnnotationController &annotations, QWidget *parent);

    ReaderView *view() const { return m_view; }
    LinkNavigation &links() const { return *m_links; }
    CitationCopy &citations() const { return *m_citations; }
    /// Shows what the loader has read.
    void showText(presentation::TextLoader::Change change);
    void retranslate();
    /// Keeps a comment that is being written, and puts away what is open beside the words.
    void finish();
    /// The passages that the selection touches, or the one at the cursor.
    presentation::TextSelection selection() const;

public slots:
    /// Shows the pages of the original beside the text, or puts them away.
    void toggleOriginal();
    void showOriginal();
    void openLook(); ///< The panel that says how texts are set.
    void showFindBar();
    void findNext();
    void findPrevious();
    void highlight(model::Colour colour);
    void addNote(); ///< A note on the words that are selected, or on the paragraph.
    void annotate(model::AnnotationKind kind);
    void carryAnnotations(); ///< Asks which ones of an earlier text go to this one.
    void copyQuote();
    void findWording();
    void zoom(int percent);
    void nextParagraph();
    void previousParagraph();
    void goToAnnotation(base::AnnotationId annotation);
    void editAnnotation(base::AnnotationId annotation);

signals:
    void languageChosen(const QString &language);
    void placeRequested(const presentation::Location &place, presentation::OpenIn where);
    void searchRequested(const QString &query);
    void pageRequested(const QString &key);
    void packRequested(const QList<base::PassageId> &passages);
    /// What is selected is to be put into a dossier.
    void dossierRequested();
    /// A scan is to be read by character recognition.
    void recognitionRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectView();
    void connectFinding();
    void find();
    void stepHit(int by);
    void zoomBy(int percent);
    void escape();
    void showMenu(const QPoint &inView);

    const presentation::TextLoader &m_loader;
    presentation::AnnotationController &m_annotations;
    presentation::Settings &m_settings;
    // All are owned by Qt.
    ReaderHeader *m_header;
    ReaderColumns *m_columns;
    ReaderView *m_view;
    presentation::TextSearch *m_search;
    FindBar *m_findBar;
    TextAnnotator *m_annotator;
    CitationCopy *m_citations;
    LinkNavigation *m_links;
};

}
