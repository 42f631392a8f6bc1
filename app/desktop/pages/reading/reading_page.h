// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/reading/reading_view.h"
#include "desktop/shell/message_bar.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace circumspect::desktop {

class EmptyState;
class PageHeader;
class PaperView;
class WordLabel;

/// The report as it is printed, to be read on screen: contents at the left, pages at the right, search above.
class ReadingPage final : public QWidget {
    Q_OBJECT
public:
    explicit ReadingPage(QWidget *parent = nullptr);

    void show(const ReadingView &view);
    using QWidget::show;
    void showMessage(const Message &message);
    void clearMessage();
    void focusSearch();
    PaperView &paper() { return *m_paper; }
    /// Where the focus goes when the page is shown.
    QWidget *mainControl() const;

public Q_SLOTS:
    void previousPerson();
    void nextPerson();
    /// Says in full what the mark stands on, and why a value is not shown.
    void explain();

Q_SIGNALS:
    void cycleChosen(int index);
    void waveChosen(int index);
    void personChosen(const circumspect::ParticipantId &participant);
    void exportRequested();
    void lookedAt(bool isLookedAt);
    void messageActionRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildTools();
    QWidget *buildReport();
    QToolButton *tool(const QString &objectName, const QString &name);
    void showContents();
    void step(int by);
    void showHits();
    void showZoom();
    void showMark();
    void renewIcons();

    ReadingView m_view;
    PageHeader *m_header;
    CycleChooser *m_chooser;
    QComboBox *m_person;
    QPushButton *m_export;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLineEdit *m_search = nullptr;
    QToolButton *m_previousHit = nullptr;
    QToolButton *m_nextHit = nullptr;
    WordLabel *m_hits = nullptr;
    QToolButton *m_zoomOut = nullptr;
    QToolButton *m_zoomIn = nullptr;
    QPushButton *m_fit = nullptr;
    WordLabel *m_zoom = nullptr;
    QPushButton *m_copy = nullptr;
    QListWidget *m_contents = nullptr;
    std::vector<QString> m_sections;  ///< ids, parallel to the contents
    PaperView *m_paper = nullptr;
    WordLabel *m_marked = nullptr;
};

}  // namespace circumspect::desktop
