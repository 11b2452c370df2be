// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerpage.h"
#include "readerview.h"

#include <presentation/reader/annotationcontroller.h>
#include <presentation/reader/readercontent.h>
#include <presentation/reader/textfinder.h>

#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace window {

class CommentEditor;
class EmptyState;
class OriginalPages;
class FindBar;
class LinkPreview;
class ReaderHeader;
class RecordPage;
class SelectionBar;

/// The inside of a ReaderPage: its parts and what they do with each other.
class ReaderPage::Private : public QObject
{
    Q_OBJECT

public:
    Private(ReaderPage *owner, presentation::AsyncLibrary &ofSession);

    // Loading.
    void load(const presentation::Location &wanted);
    void reload();
    /// In the background; what is asked for later makes the answer void.
    void read(const presentation::Location &wanted, std::function<void(base::Result<presentation::ReaderContent>)> deliver);
    void take(presentation::ReaderContent read, const presentation::Location &wanted, bool isReload);
    void showFailure(const base::Error &error);
    void retranslate();
    QString coverLine() const;

    // Reading.
    void follow(int link, bool inNewTab);
    void preview(const ReaderView::Target &target, const QRect &inViewport);
    void previewLink(int link, const QRect &beside);
    void find(const QString &words);
    void goToHit(int index);
    void stepHit(int by);
    void setZoom(int percent);
    void showMenu(const QPoint &inPage);
    void toggleOriginal();
    void readScan();
    void showOriginal();
    void findOnOriginal(const QString &words);
    /// A rectangle of the view's viewport in the page's coordinates.
    QRect inPage(const QRect &inViewport) const;

    // Annotating.
    void showBar();
    void highlight(int colourIndex, bool openComment);
    void choose(int colourIndex);
    void recolour(base::AnnotationId id, int colourIndex);
    void comment(base::AnnotationId id, const QString &text);
    void edit(base::AnnotationId id);
    void escape();
    void showAnnotations();
    void addToPack();
    void linkSelection(const QString &relation);
    QList<Selection> selection() const;
    QString citation() const;

    ReaderPage *q;
    presentation::AsyncLibrary &library;
    presentation::Location place;
    presentation::ReaderContent content;
    bool isLoaded = false;
    int generation = 0; // Of what is asked for: an older answer is dropped.
    bool reloadLater = false;

    QStackedWidget *stack;
    EmptyState *empty;
    QWidget *textPage;
    ReaderHeader *header;
    QSplitter *columns; // The text, and the original where it is shown.
    ReaderView *view;
    OriginalPages *originalPages = nullptr; // Made when it is first asked for.
    FindBar *findBar;
    RecordPage *record;
    LinkPreview *linkPreview;
    SelectionBar *bar;
    CommentEditor *editor;
    presentation::AnnotationController *book;

    std::shared_ptr<const presentation::TextFinder> finder; // Null until words were looked for in this text.
    QList<presentation::PassageRange> hits;
    int hit = -1;
    bool openNext = false; // The next new annotation opens its comment.
    int previewed = 0; // Of previews: an older answer is dropped.
    QTimer placeTimer;
    QTimer loadingTimer;

private:
    void makeParts();
    void connectView();
    void connectAnnotating();
};

}
