// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/diagrams/diagramreader.h>
#include <window/controls/papertab.h>

#include <QElapsedTimer>

class QComboBox;
class QListView;
class QStackedWidget;
class QToolButton;

namespace presentation {
class DiagramListModel;
}

namespace window {

class EmptyState;
class ListHeader;
class LinkPreview;
class DiagramView;
class RelationMenu;

/// A picture around one record: its link map, or the timeline of its series. Beside it stands the same as a list; what is
/// chosen in one is chosen in the other. It is read and laid out in the background, printed, and saved as SVG or PDF.
class DiagramPage : public PaperTab
{
    Q_OBJECT

public:
    using Kind = presentation::DiagramReader::Kind;

    DiagramPage(presentation::AsyncLibrary &library, Kind kind, base::RecordId record, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QString iconName() const override;
    bool isPrintable() const override { return true; }

    /// For a map: 1 or 2 steps from the middle.
    void setHops(int hops);
    /// How long the last picture took, from the question until it was there; for tests and benchmarks.
    qint64 milliseconds() const { return m_milliseconds; }

signals:
    void drawn();

private:
    presentation::Printable printable() const override;
    void makeLayout();
    void retranslate();
    void reload();
    void show(const presentation::Diagram &drawing);
    void showState(const QString &sentence);
    void activate(int node, presentation::OpenIn where);
    void preview(int node, const QRect &inViewport);
    void saveSvg();
    bool eventFilter(QObject *watched, QEvent *event) override;

    presentation::DiagramReader m_reader;
    ListHeader *m_head;
    QComboBox *m_hops;
    QToolButton *m_relations = nullptr;
    RelationMenu *m_relationMenu;
    QToolButton *m_larger = nullptr;
    QToolButton *m_smaller = nullptr;
    QToolButton *m_whole = nullptr;
    QToolButton *m_save = nullptr;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DiagramView *m_view;
    QListView *m_list;
    presentation::DiagramListModel *m_model;
    LinkPreview *m_preview;
    QElapsedTimer m_timer;
    qint64 m_milliseconds = 0;
};

}
